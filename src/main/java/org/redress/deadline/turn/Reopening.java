package org.redress.deadline.turn;

import java.util.List;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.stage.Ending;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Lets the clocks run again that an answer ended which could never be delivered. */
@Component
public class Reopening {

    private final Clocks clocks;
    private final TermEntry entry;
    private final ClockProcess process;

    Reopening(Clocks clocks, TermEntry entry, ClockProcess process) {
        this.clocks = clocks;
        this.entry = entry;
        this.process = process;
    }

    /** Reopens the clocks of a round that ended together with it, each in a new term. */
    public List<Standing> reopen(String number, int round) {
        return clocks.lock(number, round).stream()
                .filter(row -> !row.isOpen() && clocks.endedWith(row, Ending.ANSWER))
                .map(this::reopen)
                .toList();
    }

    private Standing reopen(ClockRow row) {
        ClockRow next = row.next();
        Standing standing = entry.enter(next, "REOPENED", Actor.SYSTEM.login());
        process.start(row.key());
        return standing;
    }
}
