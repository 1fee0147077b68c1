package org.redress.workbench.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.WorkCalendar;

/** A year of the calendar as twelve months of weeks. */
public record YearView(int year, List<Month> months) {

    /** A month and its weeks, Monday first; null where a week reaches into another month. */
    public record Month(LocalDate first, List<List<Cell>> weeks) {}

    /** A day: its number and what it is, a class of the style sheet; number 0 where a week reaches into another month. */
    public record Cell(int number, String css, @Nullable String act) {}

    /** Draws a year of a calendar. */
    static YearView of(WorkCalendar calendar, int year) {
        return new YearView(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(calendar, YearMonth.of(year, month)))
                        .toList());
    }

    private static Month month(WorkCalendar calendar, YearMonth month) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate at = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!at.isAfter(month.atEndOfMonth())) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = at.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? cell(calendar, day) : new Cell(0, "", null));
            }
            weeks.add(week);
            at = at.plusWeeks(1);
        }
        return new Month(month.atDay(1), weeks);
    }

    private static Cell cell(WorkCalendar calendar, LocalDate day) {
        boolean departs = calendar.departure(day).isPresent();
        String css = !calendar.isWorking(day) ? "off" : calendar.isShort(day) ? "short" : departs ? "worked" : "";
        String act = calendar.departure(day).map(known -> known.act()).orElse(null);
        return new Cell(day.getDayOfMonth(), departs && css.equals("off") ? "off named" : css, act);
    }
}
