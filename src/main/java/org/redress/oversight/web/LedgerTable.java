package org.redress.oversight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Unit;
import org.redress.oversight.LedgerRow;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The ledger as a table for a spreadsheet, in the reader's language; no cell can be read as a formula. */
@Component
class LedgerTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "clock",
            "rule",
            "clause",
            "start",
            "due",
            "outcome",
            "done",
            "late",
            "unit",
            "amount",
            "currency",
            "excuse",
            "note");

    private final Sentences sentences;
    private final Organisation organisation;
    private final Dates dates;
    private final Lateness lateness;

    LedgerTable(Sentences sentences, Organisation organisation, Dates dates, Lateness lateness) {
        this.sentences = sentences;
        this.organisation = organisation;
        this.dates = dates;
        this.lateness = lateness;
    }

    String of(List<LedgerRow> rows) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF'); // spreadsheets take the text for UTF-8 only with it
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);
        csv.writeRecord(COLUMNS.stream()
                .map(column -> sentences.say("breach.col." + column))
                .toList());
        rows.forEach(row -> csv.writeRecord(cells(row).map(LedgerTable::neutral).toList()));
        return text.toString();
    }

    private Stream<String> cells(LedgerRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        return Stream.of(
                row.number(),
                sentences.say("clock." + row.clock()),
                row.rule(),
                row.source(),
                dates.date(row.startOn()),
                dates.date(row.dueOn()),
                sentences.say("breach.outcome." + row.outcome()),
                row.endedAt() == null ? "" : dates.date(row.endedAt()),
                row.missed() ? String.valueOf(lateness.days(row)) : "",
                unit(row.unit(), locale),
                Objects.toString(row.amount(), ""),
                Objects.toString(row.currency(), ""),
                row.excuse() == null ? "" : sentences.say("breach.excuse." + row.excuse()),
                Objects.toString(row.excuseNote(), ""));
    }

    private String unit(@Nullable String code, Locale locale) {
        return code == null
                ? ""
                : organisation
                        .unit(code)
                        .map(Unit::names)
                        .map(names -> names.in(locale))
                        .orElse(code);
    }

    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
