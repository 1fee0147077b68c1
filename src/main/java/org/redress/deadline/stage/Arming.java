package org.redress.deadline.stage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Stages;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.springframework.stereotype.Component;

/** Tells which stages of a clock's term lie ahead; what the rows say was reached is not armed again. */
@Component
public class Arming {

    private final Clocks clocks;
    private final Terms terms;
    private final Stages stages;
    private final Clock clock;

    Arming(Clocks clocks, Terms terms, Stages stages, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.stages = stages;
        this.clock = clock;
    }

    /** The stages that the clock with this key has before it. */
    public Ahead of(String key) {
        ClockRow row = clocks.find(key).orElseThrow(() -> new IllegalStateException("No clock has the key " + key));
        if (!row.isRunning()) {
            return new Ahead(null, null, null, null, null);
        }
        TermRow term = terms.current(row);
        List<String> reached = stages.reached(row);
        boolean isMissed = !clock.instant().isBefore(term.missedAt());
        return new Ahead(
                isMissed ? null : ahead(term, "NEAR", reached),
                ahead(term, "MISSED", reached),
                ahead(term, "HEAD", reached),
                ahead(term, "MANAGEMENT", reached),
                term.reminderAt());
    }

    private static @Nullable Instant ahead(TermRow term, String stage, List<String> reached) {
        return reached.contains(stage) ? null : term.dueOf(stage);
    }
}
