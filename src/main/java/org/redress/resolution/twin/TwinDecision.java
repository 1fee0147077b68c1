package org.redress.resolution.twin;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A decision on two appeals: the later one (`number`) and the first (`other`). */
public record TwinDecision(
        @Id @Nullable Long id,
        String number,
        int round,
        String other,
        Verdict verdict,
        String reason,
        OffsetDateTime decidedAt,
        String decidedBy,
        OffsetDateTime effectiveAt,
        @Nullable Long linkId,
        State state,
        @Nullable String undoneBy) {

    /** How far it has come. */
    public enum State {
        /** Nothing has moved yet: it can be undone. */
        WAITING,
        /** It holds. */
        DONE,
        /** Taken back by a person. */
        UNDONE,
        /** Overtaken: one of the two went another way meanwhile. */
        LAPSED
    }

    /** Whether it can still be undone at an instant. */
    public boolean isUndoable(Instant now) {
        return (state == State.WAITING || (verdict == Verdict.NEITHER && state == State.DONE))
                && now.isBefore(effectiveAt.toInstant());
    }

    TwinDecision in(State next, @Nullable String by) {
        return new TwinDecision(
                id, number, round, other, verdict, reason, decidedAt, decidedBy, effectiveAt, linkId, next, by);
    }

    /** The numbers only: logs never hold what people wrote. */
    @Override
    public String toString() {
        return "TwinDecision[" + number + " " + verdict + " " + other + "]";
    }
}
