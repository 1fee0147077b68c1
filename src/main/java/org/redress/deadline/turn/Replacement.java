package org.redress.deadline.turn;

import java.util.List;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Outcome;
import org.redress.deadline.term.Countings;
import org.redress.deadline.term.Plan;
import org.redress.deadline.term.Start;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Replaces LEGAL by the rule of a decision, from the same start, and closes SERVICE (rulebook 1.9). */
@Component
public class Replacement {

    private final Clocks clocks;
    private final Rules rules;
    private final TermEntry entry;
    private final Ending ending;
    private final ClockProcess process;
    private final Opening opening;
    private final Plan plan;
    private final Countings countings;

    Replacement(
            Clocks clocks,
            Rules rules,
            TermEntry entry,
            Ending ending,
            ClockProcess process,
            Opening opening,
            Plan plan,
            Countings countings) {
        this.clocks = clocks;
        this.rules = rules;
        this.entry = entry;
        this.ending = ending;
        this.process = process;
        this.opening = opening;
        this.plan = plan;
        this.countings = countings;
    }

    /** Replaces the LEGAL clock of a round under a condition. */
    public Replaced replace(String number, int round, String condition) {
        String rule = rules.replacement(condition)
                .orElseThrow(() -> new IllegalArgumentException("No rule of the pack knows " + condition));
        TermRule promised = rules.term(rule, condition);
        List<ClockRow> open =
                clocks.lock(number, round).stream().filter(ClockRow::isOpen).toList();
        List<Outcome> closed = open.stream()
                .filter(row -> row.clock().equals("SERVICE"))
                .map(ending::replace)
                .toList();
        Standing standing = open.stream()
                .filter(row -> row.clock().equals("LEGAL"))
                .findFirst()
                .map(legal -> move(legal, promised))
                .orElseGet(() -> open(number, round, promised, open));
        return new Replaced(standing, closed);
    }

    private Standing move(ClockRow legal, TermRule promised) {
        ClockRow next = legal.next(promised.rule(), promised.cause(), promised.clause(), 0);
        Standing standing = entry.enter(next, "REPLACED", Actor.SYSTEM.login());
        process.moved(legal.key());
        return standing;
    }

    /** A kind without a LEGAL clock, such as a service application, gets one from the start of its first clock. */
    private Standing open(String number, int round, TermRule promised, List<ClockRow> others) {
        ClockRow first = others.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s/%d has no open clock".formatted(number, round)));
        Start start = new Start(first.startOn(), first.startedAt());
        return opening.open(number, round, plan.plan(countings.current(), promised, start, 0, List.of()));
    }

    /** The LEGAL clock in its new term, and the SERVICE clocks that were closed. */
    public record Replaced(Standing legal, List<Outcome> closed) {}
}
