package org.redress.workbench.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.oversight.Horizon;
import org.redress.oversight.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the work lists by plain SQL over the registry's views, a page at a time. */
@Component
public class WorkLists {

    /** Rows of one page. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a list, and where the next begins. */
    public WorkPage page(WorkFilter filter, Whose whose, Horizon horizon) {
        WorkQuery query = WorkQuery.of(filter, whose, horizon).onPage(filter);
        List<WorkRow> rows = jdbc.sql("select * from (" + query.sql() + ") w order by " + WorkCursor.ORDER
                        + " fetch first " + (PAGE + 1) + " rows only")
                .params(query.parameters())
                .query(WorkLists::row)
                .list();
        return rows.size() <= PAGE
                ? new WorkPage(rows, null)
                : new WorkPage(
                        List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).cursor());
    }

    /** How many rows the list has in all and per urgency, whatever urgency is chosen, as far as they are counted. */
    public WorkCounts counts(WorkFilter filter, Whose whose, Horizon horizon) {
        WorkQuery query = WorkQuery.of(filter.due(null), whose, horizon);
        String columns = capped("select number from (" + query.sql() + ") w", "every")
                + Arrays.stream(Urgency.values())
                        .map(urgency -> ", "
                                + capped(
                                        "select number from (" + query.sql() + ") w where " + urgency.predicate(),
                                        urgency.code()))
                        .collect(Collectors.joining());
        return jdbc.sql("select " + columns)
                .params(query.parameters())
                .params(horizon.parameters())
                .query((rs, n) -> counts(rs))
                .single();
    }

    /** How many tasks wait in each of a person's lists, by the code of the list, and how many for triage. */
    public Map<String, Long> waiting(Whose whose) {
        Map<String, String> lists = new LinkedHashMap<>();
        for (WorkFilter.Scope scope : WorkFilter.Scope.values()) {
            if (scope != WorkFilter.Scope.ALL) {
                lists.put(scope.code(), WorkQuery.scope(scope, whose));
            }
        }
        lists.put("triage", "task = 'triage' and " + WorkQuery.scope(WorkFilter.Scope.UNIT, whose));
        String columns = lists.entrySet().stream()
                .map(list ->
                        capped("select number from v_registry_work where " + list.getValue(), "w_" + list.getKey()))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns)
                .params(whose.parameters())
                .query((rs, n) -> {
                    Map<String, Long> waiting = new HashMap<>();
                    for (String list : lists.keySet()) {
                        waiting.put(list, rs.getLong("w_" + list));
                    }
                    return waiting;
                })
                .single();
    }

    private static String capped(String rows, String name) {
        return "(select count(*) from (" + rows + " fetch first " + WorkCounts.MOST + " rows only) c) as " + name;
    }

    private static WorkCounts counts(ResultSet rs) throws SQLException {
        Map<Urgency, Long> counts = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            counts.put(urgency, rs.getLong(urgency.code()));
        }
        return new WorkCounts(rs.getLong("every"), counts);
    }

    private static WorkRow row(ResultSet rs, int n) throws SQLException {
        OffsetDateTime opened = rs.getObject("opened_at", OffsetDateTime.class);
        OffsetDateTime danger = rs.getObject("danger_due_at", OffsetDateTime.class);
        String task = rs.getString("task_id");
        return new WorkRow(
                task == null || task.isEmpty() ? null : task,
                rs.getString("task"),
                rs.getString("number"),
                rs.getString("kind"),
                rs.getString("channel"),
                rs.getString("state"),
                rs.getString("subject"),
                rs.getString("applicant_name"),
                rs.getString("territory"),
                rs.getString("func"),
                rs.getString("unit"),
                rs.getString("assignee"),
                opened == null ? null : opened.toInstant(),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("sort_on", LocalDate.class),
                danger == null ? null : danger.toInstant());
    }
}
