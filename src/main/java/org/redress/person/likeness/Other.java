package org.redress.person.likeness;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.registry.State;

/** What is compared of an appeal. */
record Other(
        String number,
        String subject,
        String text,
        State state,
        @Nullable String topic,
        LocalDate registered,
        OffsetDateTime received,
        @Nullable LocalDate due,
        boolean isAnswered) {

    boolean isOpen() {
        return !isAnswered && !state.ended();
    }

    boolean hasAnswer() {
        return state == State.ANSWERED || state == State.CLOSED;
    }

    @Override
    public String toString() {
        return "Other[" + number + "]";
    }
}
