package org.redress.deadline.turn;

import java.time.Clock;
import java.util.List;
import org.redress.calendar.count.Pause;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Kept;
import org.redress.deadline.ledger.Pauses;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.springframework.stereotype.Component;

/** Lets a clock enter another term, counted from the same start (rulebook 1.12). */
@Component
public class TermEntry {

    private final Rulebooks rulebooks;
    private final Clocks clocks;
    private final Terms terms;
    private final Pauses pauses;
    private final Clock clock;

    TermEntry(Rulebooks rulebooks, Clocks clocks, Terms terms, Pauses pauses, Clock clock) {
        this.rulebooks = rulebooks;
        this.clocks = clocks;
        this.terms = terms;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** How a clock would stand in another term under the rules as they stand, with the days added so far. */
    Standing counted(ClockRow row, String why) {
        return counted(rulebooks.current(), row, pauses.of(row), why);
    }

    /** How a clock would stand in another term under a rulebook, without these pauses; nothing is read or written. */
    public Standing counted(Rulebook book, ClockRow row, List<Pause> still, String why) {
        Planned planned = book.plan(
                book.rule(row.rule(), row.cause(), row.known()), row.start(), row.extendedBy(), still, row.known());
        return new Standing(row, term(row, planned, why));
    }

    /** Writes down the other term of a clock that the caller has locked. */
    Standing enter(ClockRow row, String why, String by) {
        return enter(counted(row, why), by);
    }

    /** Writes down the term that a clock, locked by the caller, was counted to be in. */
    public Standing enter(Standing standing, String by) {
        terms.add(standing.term(), clock.instant(), by);
        clocks.move(standing.clock());
        return standing;
    }

    static TermRow term(ClockRow row, Planned planned, String why) {
        return new TermRow(
                row.id(),
                row.termNo(),
                planned.rule().rule(),
                why,
                planned.dates().nominal(),
                planned.dates().due(),
                planned.dates().provisional(),
                planned.times().near(),
                planned.dates().missedAt(),
                planned.times().head(),
                planned.times().management(),
                planned.times().reminder(),
                Kept.write(planned.dates().days()),
                Kept.write(planned.ground()));
    }
}
