package org.redress.deadline.turn;

import java.util.List;
import java.util.stream.Stream;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.stage.ClockProcess;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Counts the open clocks again after a year of the calendar was loaded (rulebook 1.7); what was missed stays missed. */
@Component
public class Recalculation {

    private final Clocks clocks;
    private final Terms terms;
    private final TermEntry entry;
    private final ClockProcess process;

    Recalculation(Clocks clocks, Terms terms, TermEntry entry, ClockProcess process) {
        this.clocks = clocks;
        this.terms = terms;
        this.entry = entry;
        this.process = process;
    }

    /** Moves the clocks whose date changes or becomes certain, and returns those that moved. */
    public List<Standing> recalculate(int year) {
        return clocks.open().stream()
                .filter(row -> touches(row, year))
                .flatMap(row -> clocks.lock(row.key()).stream())
                .filter(row -> row.isRunning() && row.missedAt() == null)
                .flatMap(this::move)
                .toList();
    }

    private boolean touches(ClockRow row, int year) {
        return row.startOn().getYear() <= year && terms.current(row).due().getYear() >= year;
    }

    private Stream<Standing> move(ClockRow row) {
        TermRow before = terms.current(row);
        ClockRow next = row.next(row.rule(), row.cause(), row.source(), row.extendedBy());
        TermRow after = entry.counted(next, "RECALCULATED").term();
        if (after.due().equals(before.due()) && after.provisional() == before.provisional()) {
            return Stream.empty();
        }
        Standing standing = entry.enter(next, "RECALCULATED", Actor.SYSTEM.login());
        process.moved(row.key());
        return Stream.of(standing);
    }
}
