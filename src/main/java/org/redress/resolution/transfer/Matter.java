package org.redress.resolution.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What arrives as an appeal and is none (rulebook section 3). */
public enum Matter {
    /** For the dispatcher. */
    FAULT,
    /** For the metering unit of the territory. */
    READING;

    /** The matter that a word names, if it names one. */
    public static Optional<Matter> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
