package org.redress.workbench.letters;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.BuiltIn;
import org.redress.correspondence.template.LetterTemplates;
import org.redress.correspondence.template.TemplateKey;
import org.redress.correspondence.template.TemplateVersion;
import org.redress.correspondence.template.Templates;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of templates in the reader's words. */
@Component
class TemplateLines {

    private final LetterTemplates templates;
    private final BuiltIn builtIn;
    private final Sentences sentences;

    TemplateLines(LetterTemplates templates, BuiltIn builtIn, Sentences sentences) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.sentences = sentences;
    }

    /** All of them, in the order of their names in the reader's language. */
    List<TemplateLine> all() {
        List<TemplateVersion> changed = templates.changed();
        Collator order = Collator.getInstance(LocaleContextHolder.getLocale());
        return builtIn.letters().stream()
                .map(letter -> new TemplateLine(
                        letter,
                        title(letter),
                        builtIn.outcomes(letter).stream()
                                .map(outcome -> outcome(letter, outcome, changed))
                                .toList()))
                .sorted(Comparator.comparing(TemplateLine::title, order))
                .toList();
    }

    /** The name of a letter. */
    String title(String letter) {
        return sentences.say("letters.kind." + letter);
    }

    /** When a letter of several outcomes says this. */
    String outcome(String letter, String code) {
        String own = "template.outcome." + letter + "." + code;
        String key = sentences.known(own) ? own : "template.outcome." + code;
        return code.isEmpty() ? "" : sentences.known(key) ? sentences.say(key) : code;
    }

    private TemplateLine.Outcome outcome(String letter, String outcome, List<TemplateVersion> changed) {
        return new TemplateLine.Outcome(
                outcome,
                outcome(letter, outcome),
                Templates.LANGUAGES.stream()
                        .map(language -> new TemplateLine.Cell(
                                language, "", found(changed, new TemplateKey(letter, outcome, "", language))))
                        .toList(),
                changed.stream()
                        .filter(one -> !one.key().appealKind().isEmpty()
                                && one.key().letter().equals(letter)
                                && one.key().outcome().equals(outcome))
                        .map(one -> new TemplateLine.Cell(
                                one.key().language(), one.key().appealKind(), one))
                        .toList());
    }

    private static @Nullable TemplateVersion found(List<TemplateVersion> changed, TemplateKey key) {
        return changed.stream()
                .filter(one -> Objects.equals(one.key(), key))
                .findFirst()
                .orElse(null);
    }
}
