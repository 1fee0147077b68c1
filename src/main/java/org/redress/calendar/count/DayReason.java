package org.redress.calendar.count;

import java.util.List;

/** Why a day counts as it does, as data: a code and its arguments, put into words by message keys elsewhere. */
public record DayReason(Code code, List<String> arguments) {

    /** What can be said about a day. */
    public enum Code {
        /** The day after the event is day 1 (rulebook 1.1). */
        START_NEXT_DAY,
        /** Saturday or Sunday. */
        WEEKEND,
        /** A public holiday; the act, where the calendar gives one. */
        HOLIDAY,
        /** A weekday off because another day was moved to it; the act. */
        TRANSFERRED,
        /** The day off was moved here from another day; that day (rulebook 1.6). */
        MOVED_FROM,
        /** A weekend day that is worked; the act. */
        WORKING_WEEKEND,
        /** A working day one hour shorter; the act. */
        SHORT,
        /** The last day of the term. */
        LAST_DAY,
        /** The last counted day, on which the term cannot end because nobody works (rulebook 1.2). */
        NOT_AN_END,
        /** The first working day after the last counted day. */
        FIRST_WORKING_DAY,
        /** The last working day before the last counted day. */
        LAST_WORKING_DAY,
        /** The applicant was asked and had not replied (rulebook 1.10). */
        PAUSE,
        /** A day added by an extension (rulebook 1.3). */
        EXTENSION,
        /** The calendar of this year is not loaded; the year (rulebook 1.7). */
        NOT_LOADED
    }

    /** Makes a reason without arguments that are empty. */
    public static DayReason of(Code code, String... arguments) {
        return new DayReason(
                code,
                List.of(arguments).stream()
                        .filter(argument -> !argument.isBlank())
                        .toList());
    }
}
