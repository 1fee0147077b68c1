package org.redress.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is overdue, due today and due soon, by territory and function: the dashboard and the report ask the same query. */
@Component
public class OverdueReport {

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

    /** The cells in which an open appeal of these units stands. */
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
