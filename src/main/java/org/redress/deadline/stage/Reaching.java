package org.redress.deadline.stage;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.StageRow;
import org.redress.deadline.ledger.Stages;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.term.Rulebooks;
import org.springframework.stereotype.Component;

/** Reaches the stages of clocks: once in each term, and never of a clock that has ended. */
@Component
public class Reaching {

    private static final String REMINDER = "REMINDER";

    private final Clocks clocks;
    private final Terms terms;
    private final Stages stages;
    private final Rulebooks rulebooks;
    private final Clock clock;

    Reaching(Clocks clocks, Terms terms, Stages stages, Rulebooks rulebooks, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.stages = stages;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Reaches a stage whose moment has come; empty when the clock ended, moved on, or the stage was reached before. */
    public Optional<Reached> reach(String key, String stage) {
        return clocks.lock(key).filter(ClockRow::isRunning).flatMap(row -> reach(row, terms.current(row), stage));
    }

    /** The same, for a clock that the caller has locked. */
    Optional<Reached> reach(ClockRow row, TermRow term, String stage) {
        @Nullable Instant due = term.dueOf(stage);
        Instant now = clock.instant();
        if (due == null || due.isAfter(now) || isOvertaken(term, stage, now)) {
            return Optional.empty();
        }
        int before = stages.reached(row, stage);
        if (before > 0 && !stage.equals(REMINDER)) {
            return Optional.empty();
        }
        stages.add(new StageRow(row.id(), row.termNo(), stage, due, now), before + 1);
        if (stage.equals("MISSED")) {
            clocks.miss(row.id(), due);
        }
        if (stage.equals(REMINDER)) {
            terms.remindAt(term, rulebooks.current().counting().nextReminder(now));
        }
        return Optional.of(new Reached(row, stage, term.due(), due));
    }

    /** Nobody is warned of what has already happened. */
    private static boolean isOvertaken(TermRow term, String stage, Instant now) {
        return stage.equals("NEAR") && !now.isBefore(term.missedAt());
    }
}
