package org.redress.resolution.input;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** What another unit was asked for, and what it said. */
record InputRequest(
        @Id @Nullable Long id,
        String number,
        int round,
        String unit,
        String question,
        String askedBy,
        OffsetDateTime askedAt,
        String clockKey,
        State state,
        @Nullable String input,
        @Nullable String givenBy,
        @Nullable OffsetDateTime givenAt,
        @Nullable LocalDate dueOn) {

    /** Whether it is still waited for. */
    enum State {
        OPEN,
        GIVEN
    }

    static InputRequest open(
            String number,
            int round,
            String unit,
            String question,
            @Nullable LocalDate due,
            String by,
            OffsetDateTime at,
            String clockKey) {
        return new InputRequest(
                null, number, round, unit, question, by, at, clockKey, State.OPEN, null, null, null, due);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    InputRequest given(String what, String by, OffsetDateTime at) {
        return new InputRequest(
                id, number, round, unit, question, askedBy, askedAt, clockKey, State.GIVEN, what, by, at, dueOn);
    }
}
