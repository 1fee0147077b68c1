package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.List;
import org.redress.calendar.WorkCalendar;

/**
 * How a term was counted: from the day of the event to the last counted day, and on to the date on which it ends, with
 * every day in between; provisional when a day had to be judged in a year whose calendar is not loaded.
 */
public record DayCount(LocalDate start, LocalDate nominal, LocalDate due, boolean provisional, List<CountedDay> days) {

    /** Begins to count a term after the day of an event (rulebook 1.1). */
    public static DayCounting after(LocalDate event) {
        return new DayCounting(event);
    }

    /** Explains a date that somebody stated, rolled as asked (rulebook 1.2). */
    public static DayCount stated(LocalDate event, LocalDate stated, Roll roll, WorkCalendar calendar) {
        return after(event).until(stated).rolled(roll).over(calendar);
    }
}
