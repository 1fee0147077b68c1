package org.redress.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.calendar.CalendarDay.Kind;

/** A year of a work calendar as people write it: {@code ru-2026.csv} with the columns date, kind, act. */
public record CalendarFile(String region, int year, List<CalendarDay> days) {

    private static final Pattern NAME = Pattern.compile("([a-z]{2})-(\\d{4})\\.csv");

    /** Reads a file by its name and text; throws {@link IllegalArgumentException} that names the line at fault. */
    public static CalendarFile read(String name, String text) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException("A calendar's file is named like ru-2026.csv, not " + name);
        }
        int year = Integer.parseInt(named.group(2));
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                CalendarDay day = day(name, i + 1, lines.get(i), year);
                if (!seen.add(day.day())) {
                    throw fault(name, i + 1, "the day stands twice");
                }
                days.add(day);
            }
        }
        return new CalendarFile(named.group(1), year, List.copyOf(days));
    }

    private static CalendarDay day(String name, int line, String text, int year) {
        String[] cells = text.split(",", 3);
        if (cells.length < 2) {
            throw fault(name, line, "expected date,kind,act");
        }
        CalendarDay day = parse(name, line, cells);
        if (day.day().getYear() != year) {
            throw fault(name, line, "the day lies outside " + year);
        }
        if (WorkCalendar.isWeekend(day.day()) != (day.kind() == Kind.WORKING || day.kind() == Kind.WORKING_SHORT)) {
            throw fault(name, line, day.kind() + " does not fit a " + day.day().getDayOfWeek());
        }
        return day;
    }

    private static CalendarDay parse(String name, int line, String[] cells) {
        try {
            String act = cells.length > 2 ? cells[2].strip() : "";
            return new CalendarDay(LocalDate.parse(cells[0].strip()), Kind.valueOf(cells[1].strip()), act);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: %s,%s is no day of a calendar".formatted(name, line, cells[0], cells[1]), e);
        }
    }

    private static IllegalArgumentException fault(String name, int line, String what) {
        return new IllegalArgumentException("%s, line %d: %s".formatted(name, line, what));
    }
}
