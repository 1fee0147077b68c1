package org.redress.resolution.withdrawal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A wish to withdraw an appeal, and whether it was confirmed. */
record Withdrawal(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable String reason,
        String askedBy,
        OffsetDateTime askedAt,
        State state,
        @Nullable String confirmation,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Whether the wish still waits to be confirmed. */
    enum State {
        OPEN,
        CONFIRMED,
        DROPPED
    }

    static Withdrawal asked(String number, int round, @Nullable String reason, String by, OffsetDateTime at) {
        return new Withdrawal(null, number, round, reason, by, at, State.OPEN, null, null, null);
    }

    Withdrawal decided(State how, @Nullable String words, String by, OffsetDateTime at) {
        return new Withdrawal(id, number, round, reason, askedBy, askedAt, how, words, by, at);
    }
}
