package org.redress.workbench.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.oversight.Horizon;
import org.redress.oversight.OpenAppeals;

/** The one query behind a list, its counts and its pages. */
record WorkQuery(String sql, Map<String, Object> parameters) {

    private static final String TASKS = "select task_id, task, number, kind, channel, state, subject, applicant_name,"
            + " territory, func, unit, assignee, opened_at, due_on, danger_due_at, role, sort_on from v_registry_work";
    private static final String APPEALS = "select '' as task_id, null as task, number, kind, channel, state, subject,"
            + " applicant_name, territory, func, unit, assignee, received_at as opened_at, due_on, danger_due_at,"
            + " sort_on from v_registry_appeal";

    static WorkQuery of(WorkFilter filter, Whose whose, Horizon horizon) {
        List<String> where = new ArrayList<>();
        Map<String, Object> with = new HashMap<>();
        boolean appeals = filter.list() == WorkFilter.Scope.ALL;
        where.add(scope(filter.list(), whose));
        if (!appeals) {
            with.putAll(whose.parameters());
        } else if (!whose.everywhere()) {
            where.add("unit in (:units)");
            with.put("units", whose.units());
        }
        equal("territory", filter.territory(), where, with);
        equal("func", filter.function(), where, with);
        equal("unit", filter.unit(), where, with);
        equal("assignee", filter.assignee(), where, with);
        equal(appeals ? "state" : "task", filter.stage(), where, with);
        if (filter.q() != null) {
            where.add("lower(subject) like :q");
            with.put("q", "%" + filter.q().toLowerCase(java.util.Locale.ROOT).replaceAll("[%_]", "") + "%");
        }
        if (filter.due() != null) {
            where.add(filter.due().predicate());
            with.putAll(horizon.parameters());
        }
        return new WorkQuery((appeals ? APPEALS : TASKS) + " where " + String.join(" and ", where), with);
    }

    /** The same query from the filter's row on. */
    WorkQuery onPage(WorkFilter filter) {
        return WorkCursor.of(filter.after())
                .map(cursor -> {
                    Map<String, Object> with = new HashMap<>(parameters);
                    with.putAll(cursor.parameters());
                    return new WorkQuery("select * from (" + sql + ") p where " + WorkCursor.PREDICATE, with);
                })
                .orElse(this);
    }

    /** The predicate of a list; its parameters are those of {@link Whose}. */
    static String scope(WorkFilter.Scope scope, Whose whose) {
        return switch (scope) {
            case MINE -> whose.inHand();
            case UNIT -> "(" + whose.inHand() + " or unit in (:units) or " + whose.queue() + ")";
            case FREE -> "assignee is null and " + whose.queue();
            case APPROVALS -> "task in ('approveAnswer', 'approveExtension') and (assignee = :me or unit in (:units))";
            case ALL -> OpenAppeals.PREDICATE;
        };
    }

    private static void equal(
            String column, @Nullable String value, List<String> where, Map<String, Object> parameters) {
        if (WorkFilter.NONE.equals(value)) {
            where.add(column + " is null");
        } else if (value != null) {
            where.add(column + " = :" + column);
            parameters.put(column, value);
        }
    }
}
