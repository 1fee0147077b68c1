package org.redress.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which promises of the ledger are asked for: those due from one day until another, of an outcome, a clock, a place. */
public record LedgerFilter(
        LocalDate from,
        LocalDate until,
        @Nullable Outcome outcome,
        @Nullable String clock,
        @Nullable String territory,
        @Nullable String unit) {

    /** How a promise stands. */
    public enum Outcome {
        MISSED,
        MET,
        RUNNING,
        REPLACED
    }

    /** The same question about another outcome; null for all. */
    public LedgerFilter of(@Nullable Outcome other) {
        return new LedgerFilter(from, until, other, clock, territory, unit);
    }

    String where() {
        List<String> where = new ArrayList<>(List.of("l.due_on >= :from", "l.due_on <= :until"));
        parameters().keySet().stream()
                .filter(name -> !name.equals("from") && !name.equals("until"))
                .sorted()
                .forEach(name -> where.add(column(name) + " = :" + name));
        return String.join(" and ", where);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of("from", from, "until", until));
        put(parameters, "outcome", outcome == null ? null : outcome.name());
        put(parameters, "clock", clock);
        put(parameters, "territory", territory);
        put(parameters, "unit", unit);
        return parameters;
    }

    private static String column(String name) {
        return (name.equals("outcome") || name.equals("clock") ? "l." : "a.") + name;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
