package org.redress.workbench.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.registry.NamedTasks;
import org.redress.web.FormView;

/** The first panel of a case: what is to be done next, by whom, and the form to do it in. */
public record Panel(
        OpenTask task,
        Standing standing,
        List<FieldView> fields,
        FormView form,
        @Nullable Instant keptAt,
        List<OpenTask> others) {

    /** How the reader stands to the task. */
    public enum Standing {
        /** They have it in hand. */
        MINE,
        /** Somebody absent has it, for whom they stand in. */
        ACTING,
        /** It is free and they may take it. */
        FREE,
        /** Somebody else has it, or only others may do it. */
        OTHERS
    }

    /** Whether the form is open for the reader. */
    public boolean open() {
        return standing != Standing.OTHERS;
    }

    /** Whether what is typed is kept for the reader: the task is theirs, or that of whom they stand in for. */
    public boolean inHand() {
        return standing == Standing.MINE || standing == Standing.ACTING;
    }

    /** Whether the reader may give it back: not what was given to them by name. */
    public boolean mayRelease() {
        return inHand() && !NamedTasks.has(task.task());
    }

    /** The same panel with what was typed and what is wrong with it. */
    public Panel with(FormView typed) {
        return new Panel(task, standing, fields, ticked(typed, fields), keptAt, others);
    }

    /** The boxes that are ticked were joined to one value, and are several on the screen. */
    static FormView ticked(FormView form, List<FieldView> fields) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        fields.stream()
                .filter(field -> field.widget().equals("checks"))
                .forEach(field -> typed.computeIfPresent(
                        field.key(), (key, one) -> List.of(String.join(",", one).split(","))));
        return new FormView(typed, form.faults());
    }
}
