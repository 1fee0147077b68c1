package org.redress.deadline.turn;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Pauses;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.term.Counting;
import org.redress.deadline.term.Rulebooks;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Lets SERVICE wait for the applicant where the policy {@code clarification} says SUSPEND (rulebook 1.10). */
@Component
public class Suspension {

    private final Clocks clocks;
    private final Terms terms;
    private final Pauses pauses;
    private final Rulebooks rulebooks;
    private final TermEntry entry;
    private final ClockProcess process;
    private final Clock clock;

    Suspension(
            Clocks clocks,
            Terms terms,
            Pauses pauses,
            Rulebooks rulebooks,
            TermEntry entry,
            ClockProcess process,
            Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.pauses = pauses;
        this.rulebooks = rulebooks;
        this.entry = entry;
        this.process = process;
        this.clock = clock;
    }

    /** Suspends the SERVICE clocks of a round that are not yet missed; none under the policy RUN. */
    public List<Standing> suspend(String number, int round) {
        Counting counting = rulebooks.current().counting();
        if (!counting.choices().clarificationSuspends()) {
            return List.of();
        }
        Instant now = clock.instant();
        return clocks.lock(number, round).stream()
                .filter(row -> row.isRunning() && row.clock().equals("SERVICE"))
                .map(row -> new Standing(row, terms.current(row)))
                .filter(standing -> now.isBefore(standing.term().missedAt()))
                .peek(standing -> pause(standing.clock(), counting, now))
                .toList();
    }

    /** Resumes the clocks of a round that wait: the pause is the difference of the two dates. */
    public List<Standing> resume(String number, int round) {
        Instant now = clock.instant();
        return clocks.lock(number, round).stream()
                .filter(ClockRow::isPaused)
                .map(row -> resume(row, now))
                .toList();
    }

    private void pause(ClockRow row, Counting counting, Instant now) {
        pauses.begin(row, counting.dayOf(now));
        clocks.pause(row.id());
        process.paused(row.key());
    }

    private Standing resume(ClockRow row, Instant now) {
        pauses.end(row, rulebooks.current().counting().dayOf(now));
        ClockRow next = row.next();
        Standing standing = entry.enter(next, "RESUMED", Actor.SYSTEM.login());
        process.resumed(row.key());
        return standing;
    }
}
