package org.redress.workbench.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.redress.workbench.story.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open tasks of one appeal. */
@Component
public class CaseTasks {

    private static final String QUERY =
            "select w.task_id, w.task, a.round, w.role, w.unit, w.assignee, w.claimed_at, w.due_on"
                    + " from v_registry_work w join v_registry_appeal a on a.number = w.number where w.";

    private final JdbcClient jdbc;

    CaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every open task of an appeal, the oldest first. */
    public List<OpenTask> of(String number) {
        return jdbc.sql(QUERY + "number = :number order by w.opened_at, w.task_id")
                .param("number", number)
                .query(CaseTasks::task)
                .list();
    }

    /** The first instant that is too late for the dispatcher, while one has to decide on a danger. */
    public Optional<Instant> dangerDue(String number) {
        return jdbc.sql("select danger_due_at from v_registry_appeal where number = :number and danger")
                .param("number", number)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The appeal that an open task belongs to. */
    public Optional<String> number(String taskId) {
        return jdbc.sql("select number from v_registry_work where task_id = :task")
                .param("task", taskId)
                .query(String.class)
                .optional();
    }

    private static OpenTask task(ResultSet rs, int n) throws SQLException {
        return new OpenTask(
                rs.getString("task_id"),
                rs.getString("task"),
                rs.getInt("round"),
                rs.getString("role"),
                rs.getString("unit"),
                rs.getString("assignee"),
                Moment.orNull(rs, "claimed_at"),
                rs.getObject("due_on", LocalDate.class));
    }
}
