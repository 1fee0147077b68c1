package org.redress.resolution.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.springframework.data.annotation.Id;

/** Times that one side offered to the other, in the organisation's zone, midnight for a whole day; and what became of them. */
record TimeProposal(
        @Id @Nullable Long id,
        String number,
        int round,
        String proposedBy,
        OffsetDateTime proposedAt,
        Way way,
        @Nullable LocalDateTime firstTime,
        @Nullable LocalDateTime secondTime,
        @Nullable LocalDateTime thirdTime,
        @Nullable String words,
        State state,
        @Nullable OffsetDateTime replyDueAt,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Way answerWay,
        @Nullable LocalDateTime chosenTime,
        @Nullable String answerWords) {

    /** Whether it still waits; REPLACED when another one came first, NOT_REACHED when nobody took the call. */
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        REPLACED,
        NOT_REACHED
    }

    /** What the other side said, by whom, how and when. */
    record Answer(
            Actor who,
            Way way,
            OffsetDateTime at,
            @Nullable LocalDateTime chosen,
            @Nullable String words) {}

    static TimeProposal of(
            String number,
            int round,
            Actor who,
            OffsetDateTime at,
            Way way,
            List<LocalDateTime> times,
            @Nullable String words,
            State state) {
        return new TimeProposal(
                null,
                number,
                round,
                who.login(),
                at,
                way,
                nth(times, 0),
                nth(times, 1),
                nth(times, 2),
                words,
                state,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    long key() {
        return requireNonNull(id);
    }

    /** The times, in the order in which they were offered. */
    List<LocalDateTime> times() {
        return Stream.of(firstTime, secondTime, thirdTime)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the client offered it. */
    boolean isClients() {
        return proposedBy.equals(Actor.APPLICANT.login());
    }

    TimeProposal waitingUntil(OffsetDateTime due) {
        return new TimeProposal(
                id,
                number,
                round,
                proposedBy,
                proposedAt,
                way,
                firstTime,
                secondTime,
                thirdTime,
                words,
                state,
                due,
                answeredBy,
                answeredAt,
                answerWay,
                chosenTime,
                answerWords);
    }

    TimeProposal ended(State how, Answer answer) {
        return new TimeProposal(
                id,
                number,
                round,
                proposedBy,
                proposedAt,
                way,
                firstTime,
                secondTime,
                thirdTime,
                words,
                how,
                replyDueAt,
                answer.who().login(),
                answer.at(),
                answer.way(),
                answer.chosen(),
                answer.words());
    }

    private static @Nullable LocalDateTime nth(List<LocalDateTime> times, int n) {
        return n < times.size() ? times.get(n) : null;
    }
}
