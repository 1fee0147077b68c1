package org.redress.registry.queue;

import org.redress.deadline.ClockEnded;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockOpened;
import org.redress.deadline.TermMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the date of an appeal and of its tasks as its clocks open, move and end: the earliest promise that runs (rule 8). */
@Component
class DueDates {

    private static final String RUNNING =
            " from v_deadline_clock where number = ? and state in ('RUNNING', 'PAUSED') and clock <> 'INTERNAL'";

    private final JdbcClient jdbc;

    DueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void opened(ClockOpened opened) {
        if (opened.clock() != ClockKind.INTERNAL) {
            follow(opened.number());
        }
    }

    @EventListener
    void moved(TermMoved moved) {
        if (moved.clock() != ClockKind.INTERNAL) {
            follow(moved.number());
        }
    }

    @EventListener
    void ended(ClockEnded ended) {
        if (ended.clock() != ClockKind.INTERNAL) {
            follow(ended.number());
        }
    }

    /** The last date stays to be seen when no promise runs any more. */
    private void follow(String number) {
        jdbc.sql("update appeal set clock_state = case when exists (select 1" + RUNNING
                        + ") then 'RUNNING' else 'ENDED' end, due_on = coalesce((select min(due_on)" + RUNNING
                        + "), due_on), legal_due_on = coalesce((select max(due_on)" + RUNNING
                        + " and clock = 'LEGAL'), legal_due_on) where number = ?")
                .params(number, number, number, number)
                .update();
        jdbc.sql("update work_item set due_on = (select due_on from appeal where number = ?) where number = ?")
                .params(number, number)
                .update();
    }
}
