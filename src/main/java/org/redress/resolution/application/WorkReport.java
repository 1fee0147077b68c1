package org.redress.resolution.application;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** What became of the work at the agreed time, and what the client said of it. */
record WorkReport(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable LocalDateTime agreedFor,
        boolean done,
        @Nullable Fault fault,
        String words,
        String reportedBy,
        OffsetDateTime reportedAt,
        State state,
        @Nullable OffsetDateTime confirmDueAt,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Way answerWay,
        @Nullable String answerWords) {

    /** On whose side it lay that nothing was done. */
    enum Fault {
        OURS,
        CLIENTS
    }

    /** Whether the client has spoken; SILENT counts as confirmed. */
    enum State {
        FAILED,
        WAITING,
        CONFIRMED,
        DENIED,
        SILENT
    }

    WorkReport waitingUntil(OffsetDateTime due) {
        return with(state, due, answeredBy, answeredAt, answerWay, answerWords);
    }

    WorkReport answered(State how, String who, OffsetDateTime at, @Nullable Way way, @Nullable String said) {
        return with(how, confirmDueAt, who, at, way, said);
    }

    private WorkReport with(
            State how,
            @Nullable OffsetDateTime due,
            @Nullable String who,
            @Nullable OffsetDateTime at,
            @Nullable Way way,
            @Nullable String said) {
        return new WorkReport(
                id, number, round, agreedFor, done, fault, words, reportedBy, reportedAt, how, due, who, at, way, said);
    }
}
