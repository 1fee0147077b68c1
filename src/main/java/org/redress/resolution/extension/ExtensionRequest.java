package org.redress.resolution.extension;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** More time that was asked for, with its reason, and what was decided. */
record ExtensionRequest(
        @Id @Nullable Long id,
        String number,
        int round,
        int days,
        String reason,
        LocalDate newDueOn,
        String askedBy,
        OffsetDateTime askedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String remark) {

    /** What was decided. */
    enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    static ExtensionRequest open(
            String number, int round, int days, String reason, LocalDate due, String by, OffsetDateTime at) {
        return new ExtensionRequest(null, number, round, days, reason, due, by, at, State.OPEN, null, null, null);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    ExtensionRequest decided(State how, String by, OffsetDateTime at, @Nullable String why) {
        return new ExtensionRequest(id, number, round, days, reason, newDueOn, askedBy, askedAt, how, by, at, why);
    }

    ExtensionRequest due(LocalDate due) {
        return new ExtensionRequest(
                id, number, round, days, reason, due, askedBy, askedAt, state, decidedBy, decidedAt, remark);
    }
}
