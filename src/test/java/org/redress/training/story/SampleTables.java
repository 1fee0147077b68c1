package org.redress.training.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the sample folder as rows by their first column. */
record SampleTables(
        Map<String, Map<String, String>> territories,
        Map<String, Map<String, String>> functions,
        Map<String, Map<String, String>> units,
        Map<String, Map<String, String>> people,
        Map<String, Map<String, String>> topics,
        Map<String, Map<String, String>> bodies) {

    static SampleTables read() {
        return new SampleTables(
                rows("territories"), rows("functions"), rows("units"), rows("people"), rows("topics"), rows("bodies"));
    }

    List<Map<String, String>> functionalUnits() {
        return units.values().stream()
                .filter(unit -> unit.get("kind").equals("FUNCTIONAL"))
                .toList();
    }

    boolean has(String login, String role) {
        return people.containsKey(login)
                && Arrays.asList(people.get(login).get("roles").split(";")).contains(role);
    }

    List<String> members(String unit, String role) {
        return people.keySet().stream()
                .filter(login -> people.get(login).get("unit").equals(unit) && has(login, role))
                .toList();
    }

    private static Map<String, Map<String, String>> rows(String name) {
        Path file = Path.of("sample-data", name + ".csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (NamedCsvRecord row : csv) {
                Map<String, String> cells = row.getFieldsAsMap();
                if (rows.put(row.getField(0), cells) != null) {
                    throw new IllegalStateException(row.getField(0) + " stands twice in " + file);
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
