package org.redress.deadline.policy;

import java.util.List;

/** A row of table 2b: when a stage of a clock is reached, by which policy (empty for none), and who is told. */
public record StageRule(String stage, Moment moment, String delay, List<String> told) {

    /** When a stage is reached. */
    public enum Moment {
        /** In the last part of the term, in the morning of a working day (rulebook 1.13). */
        LAST_PART,
        /** At 00:00:00 of the day after the last day (rulebook 1.6). */
        AFTER_LAST_DAY,
        /** So many working hours after the term was missed. */
        WORKING_HOURS_LATER,
        /** In the morning of each working day after that on which the term was missed. */
        EACH_WORKING_DAY
    }
}
