package org.redress.resolution.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.registry.AppealChanged;
import org.redress.registry.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One draft for each task and person, until the appeal has ended. */
@Component
@Transactional
public class Drafts {

    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What somebody has typed, and when it was kept. */
    public record Kept(Map<String, String> values, String login, Instant at) {}

    /** Keeps what a person has typed so far in place of what was kept for them before. */
    public Instant keep(String taskId, String number, String login, Map<String, String> values) {
        var now = clock.instant();
        database.sql("delete from draft where task_id = ? and login = ?")
                .params(taskId, login)
                .update();
        database.sql("insert into draft (task_id, login, number, entries, kept_at) values (?, ?, ?, ?, ?)")
                .params(taskId, login, number, json.writeValueAsString(values), now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    /** The person's own draft, else the latest of those who had the task before. */
    @Transactional(readOnly = true)
    public Optional<Kept> read(String taskId, String login) {
        return database
                .sql("select login, entries, kept_at from draft where task_id = ? "
                        + "order by case when login = ? then 0 else 1 end, kept_at desc")
                .params(taskId, login)
                .query((row, at) -> new Kept(
                        json.readValue(row.getString("entries"), VALUES),
                        row.getString("login"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .findFirst();
    }

    /** Keeps what was typed into the open tasks of an appeal for when tasks of their names open again. */
    public void setAside(String number) {
        database.sql("select task_id, task from v_registry_work where number = ?")
                .param(number)
                .query((row, at) -> new String[] {row.getString("task_id"), row.getString("task")})
                .list()
                .forEach(task -> hand(task[0], aside(number, task[1])));
    }

    /** What was set aside comes back with the task of its name. */
    @EventListener
    void on(WorkOpened work) {
        hand(aside(work.number(), work.task()), work.taskId());
    }

    /** The task that something was typed into stands on another appeal now. */
    public void move(String taskId, String number) {
        database.sql("update draft set number = ? where task_id = ?")
                .params(number, taskId)
                .update();
    }

    private void hand(String from, String to) {
        database.sql("update draft set task_id = ? where task_id = ?")
                .params(to, from)
                .update();
    }

    private static String aside(String number, String task) {
        return number + "/" + task;
    }

    /** Nothing personal is kept for tasks that can't come back. */
    @EventListener
    void on(AppealChanged appeal) {
        if (appeal.state().ended()) {
            database.sql("delete from draft where number = ?")
                    .param(appeal.number())
                    .update();
        }
    }
}
