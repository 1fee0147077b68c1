package org.redress.calendar.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.WorkCalendar;
import org.redress.shared.CleanText;

/** Reads a year of a work calendar: a table of date, kind, act, or the public production calendar in XML. */
public final class CalendarSheet {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int LONGEST_ACT = 300;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern REGION = Pattern.compile("([a-z]{2})-\\d{4}\\.csv");

    private final Upload upload;
    private final Findings found = new Findings();

    private CalendarSheet(Upload upload) {
        this.upload = upload;
    }

    /** Reads a file; refuses it with all its faults at once, each with its line, when it has any. */
    public static CalendarFile read(Upload upload) {
        return new CalendarSheet(upload).read();
    }

    /** Reads a file that is named like {@code ru-2026.csv}, after its region and year. */
    public static CalendarFile read(String name, String text) {
        Matcher named = REGION.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException("A calendar's file is named like ru-2026.csv, not " + name);
        }
        return read(Upload.of(named.group(1), name, text));
    }

    private CalendarFile read() {
        if (upload.text().isBlank()) {
            found.beside(Findings.FILE, "calendar.file.empty");
            found.refuse();
        }
        Sheet sheet = upload.isXml() ? new XmlSheet(upload, found).read() : new TableSheet(upload.text(), found).read();
        @Nullable Integer year = year(sheet);
        List<CalendarDay> days = sheet.rows().stream().map(this::day).toList();
        if (year != null) {
            check(sheet.rows(), year);
        }
        if (year == null && found.isEmpty()) {
            found.beside("year", "calendar.year.missing");
        }
        if (days.stream().anyMatch(day -> day.act().isBlank())) {
            found.beside("act", "calendar.act.missing");
        }
        found.refuse();
        return new CalendarFile(upload.region(), year == null ? 0 : year, days);
    }

    private @Nullable Integer year(Sheet sheet) {
        @Nullable Integer told = upload.year();
        @Nullable Integer own = sheet.year();
        if (told != null && own != null && !told.equals(own)) {
            found.beside("year", "calendar.year.other", own, told);
        }
        @Nullable
        Integer year = Stream.of(told, own, inName())
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(() -> firstYear(sheet));
        if (year != null && (year < FIRST || year > LAST)) {
            found.beside("year", "calendar.year.wrong", FIRST, LAST);
        }
        return year;
    }

    private @Nullable Integer inName() {
        Matcher year = YEAR.matcher(upload.name());
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private static @Nullable Integer firstYear(Sheet sheet) {
        return sheet.rows().isEmpty() ? null : sheet.rows().get(0).day().getYear();
    }

    private CalendarDay day(Row row) {
        String act = Stream.of(row.act(), upload.isXml() || row.act().isBlank() ? upload.act() : "")
                .filter(part -> !part.isBlank())
                .reduce((own, given) -> own + "; " + given)
                .orElse("");
        CleanText.lineFault(Findings.FILE, act, LONGEST_ACT)
                .ifPresent(fault -> found.at(row.line(), "calendar.line.act", LONGEST_ACT));
        return new CalendarDay(row.day(), row.kind(), act, row.movedFrom());
    }

    private void check(List<Row> rows, int year) {
        Set<LocalDate> seen = new HashSet<>();
        for (Row row : rows) {
            if (row.day().getYear() != year) {
                found.at(row.line(), "calendar.line.year", row.day(), year);
            } else if (!seen.add(row.day())) {
                found.at(row.line(), "calendar.line.twice", row.day());
            }
            boolean isOnWeekend = row.kind() == Kind.WORKING || row.kind() == Kind.WORKING_SHORT;
            if (WorkCalendar.isWeekend(row.day()) != isOnWeekend) {
                found.at(
                        row.line(),
                        isOnWeekend ? "calendar.line.weekday" : "calendar.line.weekend",
                        row.day(),
                        row.kind());
            }
        }
    }
}
