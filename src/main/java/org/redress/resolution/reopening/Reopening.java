package org.redress.resolution.reopening;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A wish that an ended appeal be taken up again, and what was decided on it. */
record Reopening(
        @Id @Nullable Long id,
        String number,
        int round,
        ReopeningReason reason,
        String words,
        String askedBy,
        OffsetDateTime askedAt,
        State state,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Whether somebody has decided, and how. */
    enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    static Reopening asked(
            String number, int round, ReopeningReason reason, String words, String by, OffsetDateTime at) {
        return new Reopening(null, number, round, reason, words, by, at, State.OPEN, null, null, null);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    Reopening decided(State how, @Nullable String why, String by, OffsetDateTime at) {
        return new Reopening(id, number, round, reason, words, askedBy, askedAt, how, why, by, at);
    }
}
