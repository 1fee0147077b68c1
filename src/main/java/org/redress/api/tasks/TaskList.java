package org.redress.api.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.organisation.StandIn;
import org.redress.organisation.Substitutes;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists open tasks by plain SQL, in the order of their ids. */
@Component
class TaskList {

    private static final int PAGE = 100;
    private static final String TASKS =
            "select task_id as id, task, number, unit, assignee, due_on as due from v_registry_work where ";

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Substitutes substitutes;

    TaskList(JdbcClient jdbc, Rights rights, Substitutes substitutes) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.substitutes = substitutes;
    }

    /** The open tasks that a person may see: everybody's, or those of their units and their own. */
    TasksPage page(@Nullable String unit, @Nullable String assignee, @Nullable String after, Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("right.missing." + Action.READ_APPEAL);
        }
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> with = new HashMap<>();
        if (!rights.mayEverywhere(actor, Action.READ_APPEAL)) {
            add("(unit in (:units) or assignee = :me)", "units", rights.units(actor, Action.READ_APPEAL), where, with);
            with.put("me", actor.login());
        }
        add("unit = :unit", "unit", unit, where, with);
        inHand(assignee, where, with);
        add("task_id > :after", "after", after, where, with);
        List<TaskJson> rows = jdbc.sql(TASKS + String.join(" and ", where) + " order by task_id fetch first "
                        + (PAGE + 1) + " rows only")
                .params(with)
                .query(this::row)
                .list();
        return rows.size() <= PAGE
                ? new TasksPage(rows, null)
                : new TasksPage(
                        List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).id());
    }

    /** What a person has in hand, and what those have for whom they stand in. */
    private void inHand(@Nullable String login, List<String> where, Map<String, Object> with) {
        if (login == null) {
            return;
        }
        StringBuilder hands = new StringBuilder("(assignee = :assignee");
        with.put("assignee", login);
        List<StandIn> absent = rights.standIns(new Actor(login));
        for (int i = 0; i < absent.size(); i++) {
            hands.append(" or (assignee = :absent%d and role in (:roles%d))".formatted(i, i));
            with.put("absent" + i, absent.get(i).absent());
            with.put("roles" + i, absent.get(i).roles().stream().map(Role::name).toList());
        }
        where.add(hands.append(")").toString());
    }

    Optional<LocalDate> due(String task) {
        return jdbc.sql("select due_on from v_registry_work where task_id = :task and due_on is not null")
                .param("task", task)
                .query(LocalDate.class)
                .optional();
    }

    private TaskJson row(ResultSet row, int index) throws SQLException {
        String assignee = row.getString("assignee");
        String acting = assignee == null ? null : substitutes.inPlaceOf(assignee);
        return new TaskJson(
                row.getString("id"),
                row.getString("task"),
                row.getString("number"),
                row.getString("unit"),
                assignee,
                Objects.equals(acting, assignee) ? null : acting,
                row.getObject("due", LocalDate.class));
    }

    private static void add(
            String predicate, String name, @Nullable Object value, List<String> where, Map<String, Object> with) {
        if (value != null) {
            where.add(predicate);
            with.put(name, value);
        }
    }
}
