package org.redress.deadline.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.process.engine.JobExecution;
import org.redress.shared.MovableClock;
import org.redress.testing.Time;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The installation that a sequence happens in. */
record House(
        Deadlines deadlines,
        WorkCalendars calendars,
        Processes processes,
        JobExecution jobs,
        MovableClock clock,
        Time time,
        JdbcClient jdbc) {

    /** Time passes while no job runs, as when the application is off. */
    void asleep(Duration duration, Runnable meanwhile) {
        jobs.whilePaused(() -> {
            clock.moveTo(clock.instant().plus(duration));
            meanwhile.run();
        });
    }

    /** What the watchdog does about stages that no timer reached. */
    void sweep() {
        Instant patience = clock.instant().minus(Duration.ofMinutes(2));
        jdbc.sql("select clock_key, stage from v_deadline_late where due_at < ? order by due_at")
                .param(patience.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(late -> deadlines.reach(late[0], late[1]));
    }

    int timers(String key) {
        return processes.timers(key).size();
    }

    int missed(String key) {
        return count("select count(*) from v_deadline_stage where clock_key = ? and stage = 'MISSED'", key);
    }

    int early(String key) {
        return count("select count(*) from v_deadline_stage where clock_key = ? and fired_at < due_at", key);
    }

    private int count(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Integer.class).single();
    }
}
