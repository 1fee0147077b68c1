package org.redress.deadline.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.process.Processes;
import org.redress.shared.RedressSettings.Pack;
import org.springframework.stereotype.Component;

/** The decision tables; an answer is kept, because tables change with the program only. */
@Component
class Tables {

    private final Processes processes;
    private final Map<Question, List<Map<String, @Nullable Object>>> answers = new ConcurrentHashMap<>();

    Tables(Processes processes) {
        this.processes = processes;
    }

    /** How the names of a pack's tables begin, {@code ru} or {@code ua}. */
    static String prefix(Pack pack) {
        return pack.name().toLowerCase(Locale.ROOT);
    }

    /** The rows of a table that fit. */
    List<Map<String, @Nullable Object>> all(String table, Map<String, Object> input) {
        return answers.computeIfAbsent(
                new Question(table, input), question -> processes.decide(question.table(), question.input()));
    }

    /** The one row that fits; fails when none does. */
    Map<String, @Nullable Object> only(String table, Map<String, Object> input) {
        List<Map<String, @Nullable Object>> rows = all(table, input);
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "Table %s has %d rows for %s: one is needed".formatted(table, rows.size(), input));
        }
        return rows.get(0);
    }

    static String text(Map<String, @Nullable Object> row, String output) {
        Object value = row.get(output);
        if (value == null) {
            throw new IllegalStateException("The table's row has no " + output + ": " + row);
        }
        return value.toString();
    }

    static int number(Map<String, @Nullable Object> row, String output) {
        return Integer.parseInt(text(row, output));
    }

    private record Question(String table, Map<String, Object> input) {}
}
