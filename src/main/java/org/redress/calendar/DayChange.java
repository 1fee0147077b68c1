package org.redress.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day that two versions of a year tell differently; absent where one says nothing of it. */
public record DayChange(
        LocalDate day,
        @Nullable CalendarDay before,
        @Nullable CalendarDay after) {

    /** Every day that the later version tells differently, in the order of days. */
    public static List<DayChange> between(Collection<CalendarDay> earlier, Collection<CalendarDay> later) {
        Map<LocalDate, CalendarDay> before = byDay(earlier);
        Map<LocalDate, CalendarDay> after = byDay(later);
        TreeSet<LocalDate> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(day -> !Objects.equals(before.get(day), after.get(day)))
                .map(day -> new DayChange(day, before.get(day), after.get(day)))
                .toList();
    }

    private static Map<LocalDate, CalendarDay> byDay(Collection<CalendarDay> days) {
        return days.stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity(), (one, other) -> other, TreeMap::new));
    }
}
