package org.redress.keeping.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What must be true of any installation, asked of the restored one before somebody relies on it. */
final class Invariants {

    private static final String ENDED = "('CLOSED', 'FORWARDED', 'RETURNED', 'NOT_CONSIDERED', 'WITHDRAWN')";

    private static final String INSTANCES =
            "(select count(*) from act_ru_execution e where e.parent_id_ is null and e.super_exec_ is null"
                    + " and e.business_key_ = %s)";

    private static final String TIMERS = "(select count(*) from act_ru_job j"
            + " join act_ru_execution e on e.id_ = j.process_instance_id_"
            + " where j.type_ = 'timer' and e.business_key_ = c.clock_key)";

    /** One question: what holds, what is counted when it does not, how many were asked about. */
    private enum Question {
        JOURNAL(
                "the journal is complete: every appeal has its registration in it",
                "appeals have no registration in the journal",
                "select count(*) from v_registry_appeal a where not exists (select 1 from v_registry_journal j"
                        + " where j.number = a.number and j.what = 'REGISTERED')"),
        INSTANCE(
                "every open appeal has its process",
                "open appeals have no process, or more than one",
                "select count(*) from v_registry_appeal a where a.state not in " + ENDED + " and "
                        + INSTANCES.formatted("a.number || '/' || cast(a.round as varchar(20))") + " <> 1"),
        CLOCK(
                "every running clock has its process",
                "running clocks have no process, or more than one",
                "select count(*) from v_deadline_clock c where c.state = 'RUNNING' and "
                        + INSTANCES.formatted("c.clock_key") + " <> 1"),
        TIMER(
                "every running clock with a stage ahead has exactly one live timer",
                "running clocks have no live timer, or more than one",
                "select count(*) from v_deadline_clock c where c.state = 'RUNNING' and (" + TIMERS + " > 1 or ("
                        + TIMERS + " = 0 and exists (select 1 from v_deadline_late l"
                        + " where l.clock_key = c.clock_key)))"),
        ENDED_TIMER(
                "no clock that has ended has a timer",
                "ended clocks still have a timer",
                "select count(*) from v_deadline_clock c where c.state <> 'RUNNING' and " + TIMERS + " > 0");

        private final String holds;
        private final String broken;
        private final String count;

        Question(String holds, String broken, String count) {
            this.holds = holds;
            this.broken = broken;
            this.count = count;
        }
    }

    private Invariants() {}

    static List<Finding> check(Connection database) throws SQLException {
        var findings = new ArrayList<Finding>();
        for (Question question : Question.values()) {
            try (Statement query = database.createStatement();
                    ResultSet row = query.executeQuery(question.count)) {
                row.next();
                long broken = row.getLong(1);
                findings.add(new Finding(broken == 0, broken == 0 ? question.holds : broken + " " + question.broken));
            }
        }
        return findings;
    }
}
