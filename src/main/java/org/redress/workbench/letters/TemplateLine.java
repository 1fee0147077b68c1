package org.redress.workbench.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.TemplateVersion;

/** One letter in the list of templates: its outcomes, each in every language, and the kinds of appeal with words of their own. */
public record TemplateLine(String letter, String title, List<Outcome> outcomes) {

    /** One outcome: a cell per language, then what kinds of appeal have of their own. */
    public record Outcome(String code, String title, List<Cell> cells, List<Cell> own) {}

    /** The words in one language: changed when, or built in. */
    public record Cell(
            String language, String kind, @Nullable TemplateVersion changed) {}
}
