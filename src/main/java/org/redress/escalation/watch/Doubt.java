package org.redress.escalation.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.escalation.IncidentKind;

/**
 * A clock whose timers are not as its rows say.
 *
 * @param stage the stage that its timer has to wait for; null when none has to
 * @param due when that stage is due
 * @param instances how many instances keep its timers
 * @param timers how many of them will still go off
 * @param timer where the first of them stands, and {@code timerDue} when it is due
 */
record Doubt(
        String clock,
        String number,
        String state,
        @Nullable String stage,
        @Nullable Instant due,
        int instances,
        int timers,
        @Nullable String timer,
        @Nullable Instant timerDue) {

    IncidentKind kind() {
        if (instances == 0) {
            return IncidentKind.CLOCK_WITHOUT_PROCESS;
        }
        if (instances > 1 || timers > 1) {
            return IncidentKind.TIMER_TWICE;
        }
        return stage != null && timers == 0 ? IncidentKind.TIMER_MISSING : IncidentKind.TIMER_WRONG;
    }

    /** What should wait and what did: stage, its moment, timer, its moment, instances, timers; blank where nothing. */
    String facts() {
        return text(stage)
                + '|'
                + text(due)
                + '|'
                + text(timer)
                + '|'
                + text(timerDue)
                + '|'
                + instances
                + '|'
                + timers;
    }

    static Doubt read(ResultSet row, int n) throws SQLException {
        return new Doubt(
                row.getString("clock_key"),
                row.getString("number"),
                row.getString("state"),
                row.getString("stage"),
                moment(row, "due_at"),
                row.getInt("instances"),
                row.getInt("timers"),
                row.getString("timer"),
                moment(row, "timer_due"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String text(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
