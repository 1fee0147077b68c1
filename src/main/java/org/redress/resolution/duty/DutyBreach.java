package org.redress.resolution.duty;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A breach of law or duty as it was reported, and what management decided. */
public record DutyBreach(
        @Id @Nullable Long id,
        String number,
        int round,
        String login,
        String what,
        String reportedBy,
        OffsetDateTime reportedAt,
        State state,
        @Nullable String taskId,
        @Nullable String reason,
        @Nullable String measure,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Whether management has decided, and how. */
    public enum State {
        REPORTED,
        CONFIRMED,
        REFUTED
    }

    static DutyBreach reported(String number, int round, String login, String what, String by, OffsetDateTime at) {
        return new DutyBreach(null, number, round, login, what, by, at, State.REPORTED, null, null, null, null, null);
    }

    /** Its id as a process variable carries it. */
    public String key() {
        return String.valueOf(requireNonNull(id));
    }

    DutyBreach waiting(String task) {
        return new DutyBreach(
                id,
                number,
                round,
                login,
                what,
                reportedBy,
                reportedAt,
                state,
                task,
                reason,
                measure,
                decidedBy,
                decidedAt);
    }

    DutyBreach decided(State how, String why, @Nullable String consequence, String by, OffsetDateTime at) {
        return new DutyBreach(
                id, number, round, login, what, reportedBy, reportedAt, how, null, why, consequence, by, at);
    }

    /** Neither who nor what: logs never hold either. */
    @Override
    public String toString() {
        return "DutyBreach[" + id + " " + state + "]";
    }
}
