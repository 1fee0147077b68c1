package org.redress.training.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on the way.
 *
 * @param id of the letter, stage or entry
 * @param what its kind: of the letter, the stage, or the entry's code
 * @param facts the entry's facts, with whom was told of a stage in them
 * @param who the letter's reader, or who wrote the entry
 */
public record Happened(
        Instant at,
        Sort sort,
        long id,
        @Nullable String number,
        String what,
        @Nullable String facts,
        @Nullable String who) {

    /** What sort of thing it is. */
    public enum Sort {
        STAGE,
        LETTER,
        ENTRY
    }
}
