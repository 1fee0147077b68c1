package org.redress.workbench.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Unit;
import org.redress.shared.Reach;
import org.redress.web.Choice;

/** What a person may do with an appeal beside its task. */
public record Asides(
        List<Unit> unitsToAsk,
        List<Reach> waysToAsk,
        @Nullable Prolongation prolongation,
        boolean reply,
        List<Choice> peopleToGive,
        boolean note,
        boolean danger,
        boolean kind,
        boolean time,
        @Nullable Wish wish) {

    /** What may be done on a wish of the applicant, which also the page shows as a form of its own. */
    public enum Wish {
        WITHDRAW,
        CONFIRM_WITHDRAWAL,
        REOPEN
    }

    /** Whether there is anything. */
    public boolean any() {
        return note
                || danger
                || kind
                || time
                || wish != null
                || reply
                || prolongation != null
                || !unitsToAsk.isEmpty()
                || !waysToAsk.isEmpty()
                || !peopleToGive.isEmpty();
    }
}
