package org.redress.resolution;

import java.time.Instant;

/** Good words for one of the staff, and when they were passed on. */
public record GoodWords(long id, String words, Instant at) {

    /** Nothing of the words: logs never hold them. */
    @Override
    public String toString() {
        return "GoodWords[" + id + "]";
    }
}
