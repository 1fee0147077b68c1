package org.redress.resolution.shortcoming;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** What is wrong in a department: who removes it, by when, and how it was removed. */
public record Shortcoming(
        @Id @Nullable Long id,
        String number,
        String unit,
        String what,
        String owner,
        LocalDate dueOn,
        String foundBy,
        OffsetDateTime foundAt,
        State state,
        @Nullable String taskId,
        int reminders,
        @Nullable String how,
        @Nullable String removedBy,
        @Nullable OffsetDateTime removedAt) {

    /** Whether it is still followed. */
    public enum State {
        OPEN,
        REMOVED
    }

    static Shortcoming found(
            String number, String unit, String what, String owner, LocalDate dueOn, String by, OffsetDateTime at) {
        return new Shortcoming(null, number, unit, what, owner, dueOn, by, at, State.OPEN, null, 0, null, null, null);
    }

    /** Its id as a process variable carries it. */
    public String key() {
        return String.valueOf(requireNonNull(id));
    }

    /** Whether it is still followed. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    Shortcoming waiting(String task) {
        return copy(state, task, reminders, how, removedBy, removedAt);
    }

    Shortcoming reminded() {
        return copy(state, taskId, reminders + 1, how, removedBy, removedAt);
    }

    Shortcoming removed(String words, String by, OffsetDateTime at) {
        return copy(State.REMOVED, null, reminders, words, by, at);
    }

    private Shortcoming copy(
            State newState,
            @Nullable String task,
            int told,
            @Nullable String words,
            @Nullable String by,
            @Nullable OffsetDateTime at) {
        return new Shortcoming(
                id, number, unit, what, owner, dueOn, foundBy, foundAt, newState, task, told, words, by, at);
    }
}
