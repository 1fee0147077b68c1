package org.redress.resolution.action;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** One thing that an answer promises: who does it, by when, and what became of it. */
public record PromisedAction(
        @Id @Nullable Long id,
        String number,
        int round,
        String what,
        String owner,
        LocalDate dueOn,
        String promisedBy,
        OffsetDateTime promisedAt,
        State state,
        @Nullable String clockKey,
        @Nullable String report,
        @Nullable OffsetDateTime endedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decision) {

    /** Where an action is in its life. */
    public enum State {
        PROMISED,
        OPEN,
        REFUSING,
        DONE,
        REFUSED,
        TAKEN_BACK
    }

    static PromisedAction promised(
            String number, int round, String what, String owner, LocalDate dueOn, String by, OffsetDateTime at) {
        return new PromisedAction(
                null, number, round, what, owner, dueOn, by, at, State.PROMISED, null, null, null, null, null, null);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    /** Whether somebody has still to do something about it. */
    public boolean isOpen() {
        return state == State.PROMISED || state == State.OPEN || state == State.REFUSING;
    }

    PromisedAction in(State other, OffsetDateTime at) {
        boolean ends = other == State.DONE || other == State.REFUSED || other == State.TAKEN_BACK;
        return copy(owner, dueOn, other, clockKey, report, ends ? at : endedAt, decidedBy, decidedAt, decision);
    }

    PromisedAction watched(String key) {
        return copy(owner, dueOn, State.OPEN, key, report, endedAt, decidedBy, decidedAt, decision);
    }

    PromisedAction reported(State other, String words) {
        return copy(owner, dueOn, other, clockKey, words, endedAt, decidedBy, decidedAt, decision);
    }

    PromisedAction decided(State other, LocalDate newDue, String by, OffsetDateTime at, @Nullable String why) {
        return copy(owner, newDue, other, clockKey, report, endedAt, by, at, why);
    }

    private PromisedAction copy(
            String newOwner,
            LocalDate newDue,
            State newState,
            @Nullable String newClock,
            @Nullable String newReport,
            @Nullable OffsetDateTime newEnd,
            @Nullable String by,
            @Nullable OffsetDateTime at,
            @Nullable String why) {
        return new PromisedAction(
                id,
                number,
                round,
                what,
                newOwner,
                newDue,
                promisedBy,
                promisedAt,
                newState,
                newClock,
                newReport,
                newEnd,
                by,
                at,
                why);
    }
}
