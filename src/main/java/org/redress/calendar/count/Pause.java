package org.redress.calendar.count;

import java.time.LocalDate;

/** A time in which a clock stood still: the days after {@code asked}, up to and including {@code answered}. */
public record Pause(LocalDate asked, LocalDate answered) {

    /** Tells whether the clock stood still on this day. */
    public boolean covers(LocalDate day) {
        return day.isAfter(asked) && !day.isAfter(answered);
    }
}
