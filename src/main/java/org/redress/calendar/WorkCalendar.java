package org.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.holidays.FixedHolidays;

/** Which days are worked in a region, as far as its calendars are loaded; weekends and fixed holidays beyond them. */
public record WorkCalendar(String region, Set<Integer> years, Map<LocalDate, CalendarDay> days) {

    /** Makes a calendar from the years that are loaded and all their days that depart from the week. */
    public static WorkCalendar of(String region, Set<Integer> years, Collection<CalendarDay> days) {
        return new WorkCalendar(
                region,
                Set.copyOf(years),
                days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity())));
    }

    /** Returns this calendar as it would be with a year loaded anew. */
    public WorkCalendar with(int year, Collection<CalendarDay> loaded) {
        Stream<CalendarDay> others =
                days.values().stream().filter(day -> day.day().getYear() != year);
        return of(
                region,
                Stream.concat(years.stream(), Stream.of(year)).collect(Collectors.toSet()),
                Stream.concat(others, loaded.stream()).toList());
    }

    /** Tells whether the calendar of the day's year is loaded, so that the answer about the day is final. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** Returns what the calendar says about a day that departs from the week. */
    public Optional<CalendarDay> departure(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Tells whether people work on this day. */
    public boolean isWorking(LocalDate day) {
        @Nullable CalendarDay departure = days.get(day);
        if (departure != null) {
            return departure.kind().isWorking();
        }
        return !isWeekend(day) && (knows(day) || !isFixedHoliday(day));
    }

    /** Tells whether people work on this day and go home earlier. */
    public boolean isShort(LocalDate day) {
        return departure(day).map(found -> found.kind().isShort()).orElse(false);
    }

    /** Returns the first working day that is not before this one. */
    public LocalDate nextWorking(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Returns the last working day that is not after this one. */
    public LocalDate previousWorking(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** Tells whether the law names this day of the year a holiday, whatever the calendar made of it. */
    public boolean isFixedHoliday(LocalDate day) {
        return FixedHolidays.of(region).contains(day);
    }

    /** Tells whether a day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
