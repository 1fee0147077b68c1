package org.redress.training.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Who of the sample organisation is away when its stories end: entered as everybody enters their own absence. */
@Component
public class SampleAbsences {

    private final SampleFolder folder;
    private final Absences absences;

    SampleAbsences(SampleFolder folder, Absences absences) {
        this.folder = folder;
        this.absences = absences;
    }

    /** Enters each line of the table. */
    public void enter() {
        for (String table : folder.absences().values()) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
                rows.forEach(this::enter);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Can't read absences.csv of the sample", unreadable);
            }
        }
    }

    private void enter(NamedCsvRecord row) {
        String person = row.getField("person");
        String to = cell(row, "to");
        absences.enter(
                new NewAbsence(
                        person,
                        LocalDate.parse(row.getField("from")),
                        to == null ? null : LocalDate.parse(to),
                        cell(row, "substitute"),
                        Reason.valueOf(row.getField("reason"))),
                new Actor(person));
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        String text = row.getField(column).strip();
        return text.isEmpty() ? null : text;
    }
}
