package org.redress.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.redress.calendar.reading.CalendarSheet;

/** The sample calendars, as the sample organisation loads them. */
public final class Calendars {

    private Calendars() {}

    /** Pack ru with 2025 and 2026. */
    public static WorkCalendar ru() {
        return of("ru", "ru-2025.csv", "ru-2026.csv");
    }

    /** Pack ua with 2026. */
    public static WorkCalendar ua() {
        return of("ua", "ua-2026.csv");
    }

    /** One sample file. */
    public static CalendarFile file(String name) {
        try {
            return CalendarSheet.read(name, Files.readString(Path.of("sample-data", "calendars", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkCalendar of(String region, String... names) {
        WorkCalendar empty = WorkCalendar.of(region, java.util.Set.of(), java.util.List.of());
        return Stream.of(names)
                .map(Calendars::file)
                .reduce(empty, (calendar, file) -> calendar.with(file.year(), file.days()), (a, b) -> b);
    }
}
