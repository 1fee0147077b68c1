package org.redress.deadline;

import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.stage.ClockProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The timers of clocks, made anew from the clocks' rows when something has happened to them. */
@Component
@Transactional
public class ClockTimers {

    private final Clocks clocks;
    private final ClockProcess process;

    ClockTimers(Clocks clocks, ClockProcess process) {
        this.clocks = clocks;
        this.process = process;
    }

    /** Locks a clock until the caller's transaction ends: nobody moves, ends or escalates it meanwhile. */
    public void hold(String clockKey) {
        clocks.lock(clockKey);
    }

    /** Ends every instance of a clock, and starts one as the clock's rows say; none for a clock that has ended. */
    public void rearm(String clockKey) {
        var row = clocks.lock(clockKey).filter(ClockRow::isOpen);
        process.remove(clockKey);
        row.ifPresent(open -> {
            process.start(clockKey);
            if (open.isPaused()) {
                process.paused(clockKey);
            }
        });
    }
}
