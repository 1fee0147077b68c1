package org.redress.resolution.danger;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A danger as it was reported, and what the dispatcher decided. */
record DangerReport(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable String words,
        String reportedBy,
        OffsetDateTime reportedAt,
        String clockKey,
        State state,
        @Nullable String remark,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Whether the dispatcher has decided, and how. */
    enum State {
        OPEN,
        TAKEN,
        REFUTED
    }

    static DangerReport open(
            String number, int round, @Nullable String words, String by, OffsetDateTime at, String clockKey) {
        return new DangerReport(null, number, round, words, by, at, clockKey, State.OPEN, null, null, null);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    DangerReport decided(State how, @Nullable String why, String by, OffsetDateTime at) {
        return new DangerReport(id, number, round, words, reportedBy, reportedAt, clockKey, how, why, by, at);
    }
}
