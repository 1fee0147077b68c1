package org.redress.deadline.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.WorkCalendar;

/** An invented calendar of ten years, as three tables of booleans and as the product knows it. */
final class NaiveDays {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int COUNT = 16 * 366;
    private static final Set<String> RU_HOLIDAYS = Set.of(
            "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01", "05-09",
            "06-12", "11-04");

    final WorkCalendar calendar;
    private final boolean[] works = new boolean[COUNT];
    private final boolean[] closesEarly = new boolean[COUNT];
    private final boolean[] loaded = new boolean[COUNT];

    NaiveDays(String region, Random random) {
        Set<Integer> years = new TreeSet<>();
        int gaps = random.nextInt(3);
        for (int year = 2020; year <= 2030; year++) {
            if (random.nextInt(4) >= gaps) {
                years.add(year);
            }
        }
        List<CalendarDay> rows = new ArrayList<>();
        int rarity = 4 + random.nextInt(30);
        for (int at = 0; at < COUNT; at++) {
            LocalDate day = FIRST.plusDays(at);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            boolean holiday =
                    region.equals("ru") && RU_HOLIDAYS.contains(day.toString().substring(5));
            loaded[at] = years.contains(day.getYear());
            works[at] = !weekend && (loaded[at] || !holiday);
            if (loaded[at] && (holiday || random.nextInt(rarity) == 0)) {
                Kind kind = kind(weekend, holiday, random);
                rows.add(new CalendarDay(day, kind, "act"));
                works[at] = kind != Kind.OFF;
                closesEarly[at] = kind == Kind.SHORT || kind == Kind.WORKING_SHORT;
            }
        }
        calendar = WorkCalendar.of(region, years, rows);
    }

    private static Kind kind(boolean weekend, boolean holiday, Random random) {
        int drawn = random.nextInt(10);
        if (holiday && drawn < 8) {
            return Kind.OFF;
        }
        if (weekend) {
            return drawn % 2 == 0 ? Kind.WORKING : Kind.WORKING_SHORT;
        }
        return drawn % 3 == 0 ? Kind.SHORT : Kind.OFF;
    }

    boolean works(LocalDate day) {
        return works[at(day)];
    }

    boolean closesEarly(LocalDate day) {
        return closesEarly[at(day)];
    }

    boolean isLoaded(LocalDate day) {
        return loaded[at(day)];
    }

    private static int at(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
