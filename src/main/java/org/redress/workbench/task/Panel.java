package org.redress.workbench.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** The same panel with what was typed and what is wrong with it. */
    public Panel with(FormView typed) {
        return new Panel(task, standing, fields, typed, keptAt, others);
    }
}
