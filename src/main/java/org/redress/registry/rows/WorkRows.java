package org.redress.registry.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the work list, of what is past, and of who had what in hand. */
@Component
public class WorkRows {

    private static final String ALL = "select * from work_item ";

    private final JdbcClient jdbc;
    private final WorkDates dates;

    WorkRows(JdbcClient jdbc, WorkDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** An open task. */
    public Optional<WorkRow> find(String taskId) {
        return rows("where task_id = ?", taskId).stream().findFirst();
    }

    /** An open task, which nobody else can change until this transaction ends. */
    public Optional<WorkRow> lock(String taskId) {
        return rows("where task_id = ? for update", taskId).stream().findFirst();
    }

    /** The open tasks of a name on an appeal, the oldest first. */
    public List<WorkRow> of(String number, String task) {
        return rows("where number = ? and task = ? order by opened_at, task_id", number, task);
    }

    /** The open tasks in a person's hands, the most pressing first. */
    public List<WorkRow> inHandOf(String login) {
        return rows("where assignee = ? order by due_on, number, task_id", login);
    }

    private List<WorkRow> rows(String where, Object... params) {
        return jdbc.sql(ALL + where).params(params).query(WorkRows::row).list();
    }

    /** Puts a task on the list, in hand at once when it has an assignee, due when its appeal is. */
    public void open(WorkRow row) {
        jdbc.sql(
                        "insert into work_item (task_id, task, number, round, role, unit, assignee, opened_at, claimed_at, own_due_on)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.taskId(),
                        row.task(),
                        row.number(),
                        row.round(),
                        row.role().name(),
                        row.unit(),
                        row.assignee(),
                        at(row.openedAt()),
                        claimed(row),
                        row.ownDueOn()))
                .update();
        dates.follow(row.number());
        if (row.assignee() != null) {
            hold(row, row.assignee(), row.openedAt());
        }
    }

    /** Gives a task to a person. */
    public void assign(WorkRow row, String login, Instant now) {
        letGo(row, now);
        jdbc.sql("update work_item set assignee = ?, claimed_at = ? where task_id = ?")
                .params(Arrays.asList(login, at(now), row.taskId()))
                .update();
        hold(row, login, now);
    }

    /** Makes a task free again. */
    public void free(WorkRow row, Instant now) {
        letGo(row, now);
        jdbc.sql("update work_item set assignee = null, claimed_at = null where task_id = ?")
                .param(row.taskId())
                .update();
    }

    /** Takes a task off the list; who had it has completed it, for somebody absent or not, or nobody has. */
    public void close(WorkRow row, boolean completed, @Nullable String actingFor, Instant now) {
        letGo(row, now);
        jdbc.sql("delete from work_item where task_id = ?").param(row.taskId()).update();
        jdbc.sql(
                        "insert into work_past (task_id, task, number, role, unit, login, opened_at, claimed_at, closed_at, completed, acting_for)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.taskId(),
                        row.task(),
                        row.number(),
                        row.role().name(),
                        row.unit(),
                        row.assignee(),
                        at(row.openedAt()),
                        claimed(row),
                        at(now),
                        completed,
                        actingFor))
                .update();
    }

    /** A task that is over. */
    public Optional<PastWork> past(String taskId) {
        return jdbc.sql("select * from work_past where task_id = ?")
                .param(taskId)
                .query((row, index) -> new PastWork(
                        row.getString("task_id"),
                        row.getString("task"),
                        row.getString("login"),
                        instant(row, "closed_at"),
                        row.getBoolean("completed")))
                .optional();
    }

    /** For whom a task on an appeal was last completed, when a substitute did it. */
    public Optional<String> doneFor(String number, String task) {
        return jdbc.sql("select coalesce(acting_for, '') from work_past where number = ? and task = ? and completed"
                        + " order by closed_at desc, task_id fetch first 1 rows only")
                .params(number, task)
                .query(String.class)
                .optional()
                .filter(absent -> !absent.isEmpty());
    }

    /** Every unit that has or had a task on an appeal. */
    public List<String> unitsOn(String number) {
        return jdbc.sql("select unit from work_item where number = ? and unit is not null"
                        + " union select unit from work_past where number = ? and unit is not null")
                .params(Arrays.asList(number, number))
                .query(String.class)
                .list();
    }

    /** The date by which an appeal is to be answered, while one runs. */
    public Optional<LocalDate> due(String number) {
        return jdbc.sql("select due_on from appeal where number = ? and due_on is not null")
                .param(number)
                .query(LocalDate.class)
                .optional();
    }

    private void hold(WorkRow row, String login, Instant now) {
        jdbc.sql("insert into holding (task_id, task, number, unit, login, from_at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(row.taskId(), row.task(), row.number(), row.unit(), login, at(now)))
                .update();
    }

    private void letGo(WorkRow row, Instant now) {
        if (!row.isFree()) {
            jdbc.sql("update holding set to_at = ? where task_id = ? and to_at is null")
                    .params(Arrays.asList(at(now), row.taskId()))
                    .update();
        }
    }

    private static WorkRow row(ResultSet row, int index) throws SQLException {
        return new WorkRow(
                row.getString("task_id"),
                row.getString("task"),
                row.getString("number"),
                row.getInt("round"),
                Role.valueOf(row.getString("role")),
                row.getString("unit"),
                row.getString("assignee"),
                instant(row, "opened_at"),
                row.getObject("claimed_at") == null ? null : instant(row, "claimed_at"),
                row.getObject("own_due_on", LocalDate.class));
    }

    private static @Nullable OffsetDateTime claimed(WorkRow row) {
        Instant claimed = row.claimedAt();
        return claimed == null ? null : at(claimed);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
