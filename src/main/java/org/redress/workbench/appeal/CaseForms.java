package org.redress.workbench.appeal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.web.Fault;
import org.redress.web.FormView;

/** What was typed on the case page and refused: in the task's form or in one of those beside it. */
public record CaseForms(String at, FormView form) {

    /** Nothing was typed yet. */
    static final CaseForms NONE = new CaseForms("", FormView.of(Map.of()));

    /** What was typed into a form, word for word, and why it was refused. */
    static CaseForms refused(String at, Map<String, List<String>> typed, List<Fault> faults) {
        return new CaseForms(at, FormView.of(typed).with(faults));
    }

    /** The form of a place: typed into, or empty. */
    public FormView of(String place) {
        return at.equals(place) ? form : FormView.of(Map.of());
    }

    /** Whether a form beside the task stays open. */
    public boolean open(@Nullable String place) {
        return at.equals(place);
    }
}
