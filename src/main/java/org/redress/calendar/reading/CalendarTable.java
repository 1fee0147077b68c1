package org.redress.calendar.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarDay;

/** Writes the days of a calendar as the table that {@link CalendarSheet} reads. */
public final class CalendarTable {

    private CalendarTable() {}

    /** The days as a table with the columns date, kind, act, from. */
    public static String write(List<CalendarDay> days) {
        return Stream.concat(Stream.of("date,kind,act,from"), days.stream().map(CalendarTable::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(CalendarDay day) {
        @Nullable Object from = day.movedFrom();
        String act = "\"" + day.act().replace("\"", "\"\"") + "\"";
        return "%s,%s,%s,%s".formatted(day.day(), day.kind(), act, from == null ? "" : from);
    }
}
