package org.redress.deadline.turn;

import java.time.Clock;
import java.util.Optional;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Pauses;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Reached;
import org.redress.deadline.term.Rulebooks;
import org.springframework.stereotype.Component;

/** Moves a clock that the caller has locked into another term; what the old one missed goes on record first. */
@Component
public class Moving {

    private final TermEntry entry;
    private final Ending ending;
    private final Pauses pauses;
    private final Rulebooks rulebooks;
    private final ClockProcess process;
    private final Clock clock;

    Moving(TermEntry entry, Ending ending, Pauses pauses, Rulebooks rulebooks, ClockProcess process, Clock clock) {
        this.entry = entry;
        this.ending = ending;
        this.pauses = pauses;
        this.rulebooks = rulebooks;
        this.process = process;
        this.clock = clock;
    }

    /** Lets the clock enter its next term; one that waited for the applicant runs on. */
    public Turned move(ClockRow before, ClockRow next, String why, String by) {
        Optional<Reached> missed = ending.late(before);
        if (before.isPaused()) {
            pauses.end(before, rulebooks.current().counting().dayOf(clock.instant()));
        }
        Standing standing = entry.enter(next, why, by);
        if (before.isPaused()) {
            process.resumed(before.key());
        } else {
            process.moved(before.key());
        }
        return new Turned(standing, missed);
    }
}
