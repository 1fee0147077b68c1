package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.List;

/** One day of a term: what it did, which day of the term it was (0 where it was not counted), and why. */
public record CountedDay(LocalDate date, Effect effect, int ordinal, List<DayReason> reasons) {

    /** What a day did to the term. */
    public enum Effect {
        /** It is one of the days promised. */
        COUNTED,
        /** A day off that a term of working days passes over. */
        SKIPPED,
        /** It lies between the last counted day and the date on which the term ends. */
        ROLLED,
        /** The clock stood still. */
        PAUSED,
        /** It is one of the days that an extension added. */
        EXTENDED
    }
}
