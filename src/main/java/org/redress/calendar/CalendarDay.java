package org.redress.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which the work calendar departs from the week: what it is, the act that says so, and the day it was moved from. */
public record CalendarDay(
        LocalDate day, Kind kind, String act, @Nullable LocalDate movedFrom) {

    /** Makes a day that was moved from no other. */
    public CalendarDay(LocalDate day, Kind kind, String act) {
        this(day, kind, act, null);
    }

    /** What a calendar may say about a day (rulebook 1.6). */
    public enum Kind {
        /** A weekday that is off. */
        OFF,
        /** A weekend day that is worked. */
        WORKING,
        /** A working day that is shorter. */
        SHORT,
        /** A weekend day that is worked, and shorter. */
        WORKING_SHORT;

        /** Tells whether people work on such a day. */
        public boolean isWorking() {
            return this != OFF;
        }

        /** Tells whether such a day ends earlier. */
        public boolean isShort() {
            return this == SHORT || this == WORKING_SHORT;
        }
    }
}
