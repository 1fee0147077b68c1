package org.redress.resolution.transfer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** One handing over of what is no appeal: to whom, and what became of it. */
record Transfer(
        @Id @Nullable Long id,
        String number,
        int round,
        Matter matter,
        String unit,
        State state,
        String passedBy,
        OffsetDateTime passedAt,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Whether those it belongs to have it. */
    enum State {
        OPEN,
        TAKEN,
        NOT_THEIRS,
        TAKEN_BACK
    }

    static Transfer open(String number, int round, Matter matter, String unit, String by, OffsetDateTime at) {
        return new Transfer(null, number, round, matter, unit, State.OPEN, by, at, null, null, null);
    }

    Transfer decided(State how, @Nullable String words, String by, OffsetDateTime at) {
        return new Transfer(id, number, round, matter, unit, how, passedBy, passedAt, words, by, at);
    }
}
