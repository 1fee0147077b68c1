package org.redress.resolution.hearing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** Somebody complained of was asked to explain, by a date, and did or did not. */
record Hearing(
        @Id @Nullable Long id,
        String number,
        int round,
        String login,
        String question,
        LocalDate replyBy,
        String askedBy,
        OffsetDateTime askedAt,
        State state,
        @Nullable OffsetDateTime endedAt) {

    /** What became of the request. */
    enum State {
        OPEN,
        GIVEN,
        SILENT
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Hearing ended(State how, OffsetDateTime at) {
        return new Hearing(id, number, round, login, question, replyBy, askedBy, askedAt, how, at);
    }
}
