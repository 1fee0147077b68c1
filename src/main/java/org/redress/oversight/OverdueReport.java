package org.redress.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is overdue, due today and due soon, by territory and function: the dashboard and the report ask the same query. */
@Component
public class OverdueReport {

    /** A cell of the page says so many when there are more. */
    public static final int MOST = 1000;

    private static final String COUNTS =
            "count(case when %s then 1 end) as due_today, count(case when %s then 1 end) as due_soon, count(case when %s then 1 end) as overdue"
                    .formatted(Urgency.TODAY.predicate(), Urgency.SOON.predicate(), Urgency.OVERDUE.predicate());

    private final JdbcClient jdbc;

    OverdueReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One cell; territory or function is null where triage has not told it yet. */
    public record Row(
            @Nullable String territory, @Nullable String function, long dueToday, long dueSoon, long overdue) {

        /** Nothing presses here. */
        public boolean calm() {
            return dueToday + dueSoon + overdue == 0;
        }

        /** Both together. */
        public Row plus(Row other) {
            return new Row(
                    territory, function, dueToday + other.dueToday, dueSoon + other.dueSoon, overdue + other.overdue);
        }
    }

    /**
     * The cells of these territories and functions (null: not told yet), each counted up to {@link #MOST}: what that takes
     * does not grow with the appeals.
     */
    public List<Row> cells(
            Horizon horizon, Seen seen, List<@Nullable String> territories, List<@Nullable String> functions) {
        List<Row> cells = new ArrayList<>();
        for (@Nullable String territory : territories) {
            Map<String, Object> with = new HashMap<>(horizon.parameters());
            with.putAll(seen.parameters());
            List<String> counts = new ArrayList<>();
            for (int place = 0; place < functions.size(); place++) {
                counts.add(counts(seen, territory, functions.get(place), place, with));
            }
            cells.addAll(jdbc.sql(String.join(" union all ", counts))
                    .params(with)
                    .query((rs, n) -> new Row(
                            territory,
                            functions.get(rs.getInt("place")),
                            rs.getLong("due_today"),
                            rs.getLong("due_soon"),
                            rs.getLong("overdue")))
                    .list());
        }
        return cells;
    }

    private static String counts(
            Seen seen, @Nullable String territory, @Nullable String function, int place, Map<String, Object> with) {
        String where = OpenAppeals.PREDICATE + seen.and() + is("territory", territory, "territory", with)
                + is("func", function, "func" + place, with) + " and ";
        return "select %d as place, %s as due_today, %s as due_soon, %s as overdue"
                .formatted(
                        place,
                        capped(where + Urgency.TODAY.predicate()),
                        capped(where + Urgency.SOON.predicate()),
                        capped(where + Urgency.OVERDUE.predicate()));
    }

    private static String is(String column, @Nullable String value, String parameter, Map<String, Object> with) {
        if (value == null) {
            return " and " + column + " is null";
        }
        with.put(parameter, value);
        return " and " + column + " = :" + parameter;
    }

    /** How many appeals there are, as far as they are counted. */
    static String capped(String where) {
        return "(select count(*) from (select sort_on from v_registry_appeal where " + where + " fetch first " + MOST
                + " rows only) c)";
    }

    /** The cells in which an open appeal of these units stands, counted to the last. */
    public List<Row> rows(Horizon horizon, Seen seen) {
        return jdbc.sql("select territory, func, " + COUNTS + " from v_registry_appeal where " + OpenAppeals.PREDICATE
                        + seen.and() + " group by territory, func order by territory, func")
                .params(horizon.parameters())
                .params(seen.parameters())
                .query((rs, n) -> new Row(
                        rs.getString("territory"),
                        rs.getString("func"),
                        rs.getLong("due_today"),
                        rs.getLong("due_soon"),
                        rs.getLong("overdue")))
                .list();
    }
}
