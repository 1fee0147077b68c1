package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.DayReason.Code;

/** What is special about the days of a calendar. */
record Peculiarities(WorkCalendar calendar) {

    /** A weekend, a holiday, a transferred or a shortened day, and where it was moved from; empty for a plain working day. */
    List<DayReason> of(LocalDate day) {
        Optional<CalendarDay> departure = calendar.departure(day);
        return Stream.concat(
                        kind(day, departure.map(CalendarDay::act).orElse("")).stream(),
                        departure.flatMap(known -> Optional.ofNullable(known.movedFrom())).stream()
                                .map(from -> DayReason.of(Code.MOVED_FROM, from.toString())))
                .toList();
    }

    private Optional<DayReason> kind(LocalDate day, String act) {
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
