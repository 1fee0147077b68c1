package org.redress.deadline.recalculation;

import org.redress.calendar.CalendarFile;

/** What an administrator means to change in the rules. */
public sealed interface Change {

    /**
     * A year of the work calendar in another version.
     *
     * @param file the year and its days
     * @param source where they come from, such as the file's name
     */
    record Year(CalendarFile file, String source) implements Change {}

    /**
     * Another value of a policy.
     *
     * @param reach whether what already runs is counted again
     */
    record Policy(String name, String value, Reach reach) implements Change {}

    /** Whom a change of a policy concerns. */
    enum Reach {
        /** Only what begins, or is turned, from now on. */
        NEW,
        /** Also the dates that run now. */
        OPEN
    }

    /** Whether dates that run now are counted again. */
    default boolean reachesOpen() {
        return !(this instanceof Policy policy) || policy.reach() == Reach.OPEN;
    }
}
