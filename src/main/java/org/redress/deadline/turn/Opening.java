package org.redress.deadline.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.StageRow;
import org.redress.deadline.ledger.Stages;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.term.Planned;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Opens clocks: writes down what was planned and starts the timers. */
@Component
public class Opening {

    /** The clock of rule R1 runs until the number is issued, so it has ended when the appeal is there. */
    private static final String REGISTRATION = "R1";

    private final Clocks clocks;
    private final Terms terms;
    private final Stages stages;
    private final ClockProcess process;
    private final Clock clock;

    Opening(Clocks clocks, Terms terms, Stages stages, ClockProcess process, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.stages = stages;
        this.process = process;
        this.clock = clock;
    }

    /** How planned clocks of a round that has none yet would stand; nothing is written. */
    public List<Standing> drawn(String number, int round, List<Planned> planned, LocalDate registered) {
        Map<String, Integer> count = new HashMap<>();
        List<Standing> drawn = new ArrayList<>();
        for (Planned one : planned) {
            int nth = count.merge(one.rule().clock(), 1, Integer::sum);
            drawn.add(drawn(number, round, one, nth, registered));
        }
        return drawn;
    }

    /** Opens the clocks of a round that has none yet. */
    public List<Standing> open(String number, int round, List<Planned> planned, LocalDate registered) {
        return drawn(number, round, planned, registered).stream()
                .map(this::write)
                .toList();
    }

    /** Opens one more clock of a round. */
    public Standing open(String number, int round, Planned planned) {
        int nth = clocks.count(number, round, planned.rule().clock()) + 1;
        return write(drawn(number, round, planned, nth, planned.start().on()));
    }

    private static Standing drawn(String number, int round, Planned planned, int nth, LocalDate registered) {
        String kind = planned.rule().clock();
        String key = "%s/%d/%s%s".formatted(number, round, kind, nth == 1 ? "" : "-" + nth);
        boolean isLate = registered.isAfter(planned.dates().due());
        String state = planned.rule().rule().equals(REGISTRATION) ? isLate ? "BREACHED" : "MET" : "RUNNING";
        ClockRow row = new ClockRow(
                0,
                key,
                number,
                round,
                kind,
                planned.rule().rule(),
                planned.rule().cause(),
                planned.rule().clause(),
                planned.start().on(),
                planned.start().at(),
                state,
                1,
                0,
                isLate && !state.equals("RUNNING") ? planned.dates().missedAt() : null,
                planned.known());
        return new Standing(row, TermEntry.term(row, planned, "START"));
    }

    private Standing write(Standing drawn) {
        Instant now = clock.instant();
        ClockRow row = clocks.add(drawn.clock(), now);
        TermRow term = drawn.term().of(row);
        terms.add(term, now, Actor.SYSTEM.login());
        if (row.isRunning()) {
            process.start(row.key());
        } else {
            close(row, term, now);
        }
        return new Standing(row, term);
    }

    private void close(ClockRow row, TermRow term, Instant now) {
        clocks.end(row.id(), row.state(), "REGISTRATION", now);
        if (row.missedAt() != null) {
            clocks.miss(row.id(), row.missedAt());
            stages.add(new StageRow(row.id(), 1, "MISSED", term.missedAt(), now), 1);
        }
    }
}
