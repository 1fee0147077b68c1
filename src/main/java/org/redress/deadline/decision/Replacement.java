package org.redress.deadline.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Outcome;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.term.Ruling;
import org.redress.deadline.turn.Moving;
import org.redress.deadline.turn.Opening;
import org.redress.deadline.turn.Repetition;
import org.redress.deadline.turn.Turned;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Replaces LEGAL by the rule of a decision, from the same start, and closes SERVICE (rulebook 1.9). */
@Component
public class Replacement {

    private final Clocks clocks;
    private final Rulebooks rulebooks;
    private final Ending ending;
    private final Moving moving;
    private final Opening opening;
    private final Repetition repetition;
    private final Clock clock;

    Replacement(
            Clocks clocks,
            Rulebooks rulebooks,
            Ending ending,
            Moving moving,
            Opening opening,
            Repetition repetition,
            Clock clock) {
        this.clocks = clocks;
        this.rulebooks = rulebooks;
        this.ending = ending;
        this.moving = moving;
        this.opening = opening;
        this.repetition = repetition;
        this.clock = clock;
    }

    /** What a decision does to the clocks of a round: its rule takes the place of LEGAL, or no answer is owed any more. */
    public Reclassified replace(String number, int round, String condition) {
        List<ClockRow> open = clocks.lock(number, round).stream()
                .filter(row -> row.isOpen() && !row.clock().equals("INTERNAL"))
                .toList();
        ClockRow first = open.stream()
                .filter(row -> row.clock().equals("LEGAL"))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> Refused.conflict("deadline.condition.ended"));
        Rulebook book = rulebooks.current();
        Ruling ruling = book.ruling(first.rule(), Set.of(condition));
        if (!ruling.owesAnswer()) {
            return new Reclassified(List.of(), List.of(), close(open, "LEGAL", "SERVICE"));
        }
        TermRule promised = book.rule(ruling.rule(), ruling.cause(), Particulars.NONE);
        return ruling.replaces() || !ruling.cause().isEmpty()
                ? put(book, promised, open, first)
                : new Reclassified(added(number, round, ruling), List.of(), List.of());
    }

    /** What runs beside the others begins now, unless it runs already. */
    private List<Standing> added(String number, int round, Ruling ruling) {
        return ruling.added().stream()
                .filter(rule -> repetition.running(number, round, rule).isEmpty())
                .map(rule -> repetition.open(number, round, rule, clock.instant()))
                .toList();
    }

    private Reclassified put(Rulebook book, TermRule promised, List<ClockRow> open, ClockRow first) {
        List<Outcome> closed = close(open, "SERVICE");
        if (promised.clock().equals(first.clock()) && first.clock().equals("LEGAL")) {
            return new Reclassified(List.of(), List.of(replaced(book, first, promised)), closed);
        }
        var planned =
                book.plan(promised, first.start(), 0, List.of(), Particulars.NONE.replacing(first.rule(), today(book)));
        return new Reclassified(List.of(opening.open(first.number(), first.round(), planned)), List.of(), closed);
    }

    /** Moves a LEGAL clock, locked by the caller, to another rule from the same start. */
    Turned replaced(Rulebook book, ClockRow legal, TermRule promised) {
        Particulars known = legal.known().replacing(legal.rule(), today(book));
        return moving.move(legal, legal.next(promised, 0, known), "REPLACED", Actor.SYSTEM.login());
    }

    private List<Outcome> close(List<ClockRow> open, String... kinds) {
        return open.stream()
                .filter(row -> List.of(kinds).contains(row.clock()))
                .map(ending::replace)
                .toList();
    }

    private LocalDate today(Rulebook book) {
        return book.counting().dayOf(clock.instant());
    }
}
