package org.redress.deadline;

import java.time.LocalDate;
import java.util.List;

/** One day of an explanation: what it did to the term and why, as a code with facts. */
public record Day(LocalDate date, Effect effect, String reason, List<String> facts) {

    /** What a day did to the term. */
    public enum Effect {
        COUNTED,
        SKIPPED,
        ROLLED,
        PAUSED,
        EXTENDED
    }
}
