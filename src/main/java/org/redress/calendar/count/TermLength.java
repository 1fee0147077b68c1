package org.redress.calendar.count;

/** How long a term is: a number of calendar or of working days. */
public record TermLength(int days, Unit unit) {

    /** Which days are counted. */
    public enum Unit {
        /** Every day. */
        CALENDAR,
        /** Working days only. */
        WORKING
    }

    /** Rejects a negative length. */
    public TermLength {
        if (days < 0) {
            throw new IllegalArgumentException("A term cannot be %d days long".formatted(days));
        }
    }

    /** Makes a term of calendar days. */
    public static TermLength calendarDays(int days) {
        return new TermLength(days, Unit.CALENDAR);
    }

    /** Makes a term of working days. */
    public static TermLength workingDays(int days) {
        return new TermLength(days, Unit.WORKING);
    }
}
