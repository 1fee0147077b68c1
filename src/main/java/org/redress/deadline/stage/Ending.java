package org.redress.deadline.stage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Terms;
import org.springframework.stereotype.Component;

/** Ends clocks, each under the lock that its stages need too: an answer on time is never followed by a missed stage. */
@Component
public class Ending {

    /** What ends a clock together with its round; only such a clock can run again. */
    public static final String ANSWER = "ANSWER";

    private final Clocks clocks;
    private final Terms terms;
    private final Reaching reaching;
    private final ClockProcess process;
    private final Clock clock;

    Ending(Clocks clocks, Terms terms, Reaching reaching, ClockProcess process, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.reaching = reaching;
        this.process = process;
        this.clock = clock;
    }

    /** Ends one clock because its own work is done; empty when it had ended before. */
    public Optional<Outcome> end(String key) {
        return clocks.lock(key).filter(ClockRow::isOpen).map(row -> end(row, "ITSELF"));
    }

    /** Ends every open clock of a round because it is answered. */
    public List<Outcome> endAll(String number, int round) {
        return clocks.lock(number, round).stream()
                .filter(ClockRow::isOpen)
                .map(row -> end(row, ANSWER))
                .toList();
    }

    /** Closes a clock, locked by the caller, whose promise another rule replaced (rulebook 1.9). */
    public Outcome replace(ClockRow row) {
        Optional<Reached> missed = late(row);
        return finish(row, "REPLACED", "REPLACED", missed);
    }

    private Outcome end(ClockRow row, String with) {
        Optional<Reached> missed = late(row);
        boolean isBroken = row.missedAt() != null || missed.isPresent();
        return finish(row, isBroken ? "BREACHED" : "MET", with, missed);
    }

    /** The timer may be late, or the application may have been off: the time decides, not the timer. */
    public Optional<Reached> late(ClockRow row) {
        return row.isRunning() ? reaching.reach(row, terms.current(row), "MISSED") : Optional.empty();
    }

    private Outcome finish(ClockRow row, String state, String with, Optional<Reached> missed) {
        clocks.end(row.id(), state, with, clock.instant());
        process.ended(row.key());
        return new Outcome(row, state, missed);
    }
}
