package org.redress.registry.queue;

import org.redress.deadline.ClockEnded;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockOpened;
import org.redress.deadline.TermMoved;
import org.redress.registry.rows.WorkDates;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the date of an appeal and of its tasks as its clocks open, move and end: the earliest promise that runs (rule 8). */
@Component
class DueDates {

    private static final String RUNNING =
            " from v_deadline_clock where number = ? and state in ('RUNNING', 'PAUSED') and clock <> 'INTERNAL'";

    private static final String DANGER = "R25";
    private static final String ENDANGERED = " where c.number = ? and c.rule = 'R25' and c.state = 'RUNNING'";

    private final JdbcClient jdbc;
    private final WorkDates work;

    DueDates(JdbcClient jdbc, WorkDates work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    @EventListener
    void opened(ClockOpened opened) {
        watch(opened.number(), opened.rule());
        if (opened.clock() != ClockKind.INTERNAL) {
            follow(opened.number());
        }
    }

    @EventListener
    void moved(TermMoved moved) {
        watch(moved.number(), moved.rule());
        if (moved.clock() != ClockKind.INTERNAL) {
            follow(moved.number());
        }
    }

    @EventListener
    void ended(ClockEnded ended) {
        watch(ended.number(), ended.rule());
        if (ended.clock() != ClockKind.INTERNAL) {
            follow(ended.number());
        }
    }

    /** While the clock of a danger runs, the appeal stands on top of every list. */
    private void watch(String number, String rule) {
        if (rule.equals(DANGER)) {
            jdbc.sql("update appeal set danger = exists (select 1 from v_deadline_clock c" + ENDANGERED
                            + "), danger_due_at = (select min(l.due_at) from v_deadline_clock c"
                            + " join v_deadline_late l on l.clock_key = c.clock_key and l.stage = 'MISSED'" + ENDANGERED
                            + ") where number = ?")
                    .params(number, number, number)
                    .update();
            jdbc.sql("update appeal set sort_on = case when danger then date '1900-01-01'"
                            + " else coalesce(due_on, date '9999-12-31') end where number = ?")
                    .param(number)
                    .update();
            work.follow(number);
        }
    }

    /** The last date stays to be seen when no promise runs any more. */
    private void follow(String number) {
        jdbc.sql("update appeal set clock_state = case when exists (select 1" + RUNNING
                        + ") then 'RUNNING' else 'ENDED' end, due_on = coalesce((select min(due_on)" + RUNNING
                        + "), due_on), legal_due_on = coalesce((select max(due_on)" + RUNNING
                        + " and clock = 'LEGAL'), legal_due_on), sort_on = case when danger then date '1900-01-01'"
                        + " else coalesce((select min(due_on)" + RUNNING + "), due_on, date '9999-12-31') end"
                        + " where number = ?")
                .params(number, number, number, number, number)
                .update();
        work.follow(number);
    }
}
