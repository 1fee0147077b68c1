package org.redress.workbench.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.ComplainedOf;
import org.redress.resolution.action.PromisedAction;
import org.redress.resolution.hearing.Side;
import org.redress.resolution.shortcoming.Shortcoming;

/** What the case page shows of a complaint, and what its reader may do about it. */
public record ComplaintView(
        ComplainedOf complained,
        List<Heard> sides,
        List<Request> hearings,
        List<PromisedAction> actions,
        List<Shortcoming> shortcomings,
        boolean mayName,
        boolean mayAdd,
        boolean mayPromise) {

    /** What a side said, with the files that it shows. */
    public record Heard(Side side, List<Shown> files) {}

    /** A file that a side shows. */
    public record Shown(String id, String name) {}

    /** Somebody who was asked to explain: what, by when, and what came of it. */
    public record Request(
            String login,
            String question,
            LocalDate replyBy,
            String state,
            @Nullable Instant endedAt) {}

    /** Whether there is anything to read. */
    public boolean any() {
        return complained.isSomebody()
                || !sides.isEmpty()
                || !hearings.isEmpty()
                || !actions.isEmpty()
                || !shortcomings.isEmpty();
    }
}
