package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.DayReason.Code;

/** What is special about the days of a calendar. */
record Peculiarities(WorkCalendar calendar) {

    /** A weekend, a holiday, a transferred or a shortened day; empty for a plain working day. */
    Optional<DayReason> of(LocalDate day) {
        String act = calendar.departure(day).map(CalendarDay::act).orElse("");
        if (!calendar.isWorking(day)) {
            return Optional.of(dayOff(day, act));
        }
        if (WorkCalendar.isWeekend(day)) {
            return Optional.of(DayReason.of(Code.WORKING_WEEKEND, act));
        }
        return calendar.isShort(day) ? Optional.of(DayReason.of(Code.SHORT, act)) : Optional.empty();
    }

    private DayReason dayOff(LocalDate day, String act) {
        if (calendar.isFixedHoliday(day)) {
            return DayReason.of(Code.HOLIDAY, act);
        }
        return WorkCalendar.isWeekend(day) ? DayReason.of(Code.WEEKEND) : DayReason.of(Code.TRANSFERRED, act);
    }
}
