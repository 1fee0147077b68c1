package org.redress.resolution.clarification;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Reach;
import org.springframework.data.annotation.Id;

/** A question to the applicant, by a way that they named. */
public record Clarification(
        @Id @Nullable Long id,
        String number,
        int round,
        String askedBy,
        OffsetDateTime askedAt,
        Reach reach,
        String question,
        State state,
        @Nullable OffsetDateTime replyDueAt,
        @Nullable OffsetDateTime endedAt) {

    /** Whether it is still waited for; OVERTAKEN when the answer was handed in without waiting. */
    public enum State {
        OPEN,
        REPLIED,
        UNANSWERED,
        OVERTAKEN
    }

    static Clarification open(
            String number, int round, String askedBy, OffsetDateTime askedAt, Reach reach, String question) {
        return new Clarification(null, number, round, askedBy, askedAt, reach, question, State.OPEN, null, null);
    }

    /** Its id as a process variable carries it. */
    String key() {
        return String.valueOf(requireNonNull(id));
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Clarification dueAt(OffsetDateTime due) {
        return new Clarification(id, number, round, askedBy, askedAt, reach, question, state, due, endedAt);
    }

    Clarification ended(State how, OffsetDateTime at) {
        return new Clarification(id, number, round, askedBy, askedAt, reach, question, how, replyDueAt, at);
    }
}
