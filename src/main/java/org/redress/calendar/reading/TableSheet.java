package org.redress.calendar.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarDay.Kind;

/** A calendar as a table with the columns date, kind, act, and, where it is known, the day that a day off was moved from. */
final class TableSheet {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final Cells cells;
    private final Findings found;
    private Columns columns = new Columns(0, 1, 2, -1, true);

    TableSheet(String text, Findings found) {
        this.cells = new Cells(text, found);
        this.found = found;
    }

    Sheet read() {
        List<Cells.Line> lines = new ArrayList<>(cells.lines());
        Cells.Line first = lines.get(0);
        boolean isHeaded = date(first.cell(0)).isEmpty();
        if (isHeaded) {
            columns = Columns.of(first);
            lines.remove(0);
            if (columns.date() < 0 || columns.kind() < 0) {
                found.at(first.number(), "calendar.line.header");
                return new Sheet(null, List.of());
            }
        }
        return new Sheet(
                null, lines.stream().flatMap(line -> row(line).stream()).toList());
    }

    private Optional<Row> row(Cells.Line line) {
        Optional<LocalDate> day = date(line.cell(columns.date()));
        if (day.isEmpty()) {
            found.at(line.number(), "calendar.line.date", line.cell(columns.date()));
        }
        Optional<Kind> kind = kind(line.cell(columns.kind()));
        if (kind.isEmpty()) {
            found.at(line.number(), "calendar.line.kind", line.cell(columns.kind()));
        }
        String from = line.cell(columns.from());
        @Nullable LocalDate movedFrom = date(from).orElse(null);
        if (!from.isBlank() && movedFrom == null) {
            found.at(line.number(), "calendar.line.date", from);
        }
        return day.flatMap(on -> kind.map(what -> new Row(line.number(), on, what, columns.act(line), movedFrom)));
    }

    private static Optional<LocalDate> date(String text) {
        return DATES.stream().flatMap(format -> date(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }

    private record Columns(int date, int kind, int act, int from, boolean actIsLast) {

        static Columns of(Cells.Line header) {
            List<String> names = header.cells().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            int act = names.indexOf("act");
            return new Columns(
                    names.indexOf("date"), names.indexOf("kind"), act, names.indexOf("from"), act == names.size() - 1);
        }

        /** Whoever writes the act last may leave out the quotes around its commas. */
        String act(Cells.Line line) {
            boolean goesOn = actIsLast && act >= 0 && line.cells().size() > act;
            return goesOn
                    ? String.join(", ", line.cells().subList(act, line.cells().size()))
                            .strip()
                    : line.cell(act);
        }
    }
}
