package org.redress.deadline.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.policy.TermRule.Unit;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Outcome;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.turn.Opening;
import org.redress.deadline.turn.Turned;
import org.springframework.stereotype.Component;

/** An appeal turns out to be another: its clocks become those of what it is, from the same start, the time used kept. */
@Component
public class Reclassification {

    private final Clocks clocks;
    private final Rulebooks rulebooks;
    private final Ending ending;
    private final Opening opening;
    private final Replacement replacement;

    Reclassification(Clocks clocks, Rulebooks rulebooks, Ending ending, Opening opening, Replacement replacement) {
        this.clocks = clocks;
        this.rulebooks = rulebooks;
        this.ending = ending;
        this.opening = opening;
        this.replacement = replacement;
    }

    /** Leaves the clocks whose rule still holds, moves LEGAL to its new rule, closes and opens the others. */
    public Reclassified reclassify(String number, int round, List<Planned> planned) {
        List<ClockRow> all = clocks.lock(number, round);
        List<ClockRow> open = all.stream().filter(ClockRow::isOpen).toList();
        List<Standing> opened = new ArrayList<>();
        List<Turned> moved = new ArrayList<>();
        Rulebook book = rulebooks.current();
        for (Planned wanted : wanted(planned, all)) {
            Optional<ClockRow> legal = open.stream()
                    .filter(row ->
                            row.clock().equals("LEGAL") && wanted.rule().clock().equals("LEGAL"))
                    .findFirst();
            legal.ifPresentOrElse(
                    row -> moved.add(replacement.replaced(book, row, wanted.rule())),
                    () -> opened.add(opening.open(number, round, wanted)));
        }
        return new Reclassified(List.copyOf(opened), List.copyOf(moved), closed(open, planned));
    }

    /** What no clock counts yet. What runs inside the house runs once: registration, a specialist's day, a danger. */
    private static List<Planned> wanted(List<Planned> planned, List<ClockRow> all) {
        return planned.stream()
                .filter(one -> all.stream().noneMatch(row -> counts(row, one) && (row.isOpen() || isInternal(one))))
                .filter(one -> !isInternal(one) || one.rule().unit() == Unit.MINUTES)
                .toList();
    }

    private static boolean isInternal(Planned planned) {
        return planned.rule().clock().equals("INTERNAL");
    }

    private List<Outcome> closed(List<ClockRow> open, List<Planned> planned) {
        boolean keepsLegal = planned.stream().anyMatch(one -> one.rule().clock().equals("LEGAL"));
        return open.stream()
                .filter(row -> !row.clock().equals("INTERNAL"))
                .filter(row -> !(row.clock().equals("LEGAL") && keepsLegal))
                .filter(row -> planned.stream().noneMatch(one -> counts(row, one)))
                .map(ending::replace)
                .toList();
    }

    /** A clock on which a date was set meanwhile goes on to count the plain rule that it began with. */
    private static boolean counts(ClockRow row, Planned planned) {
        boolean isSet = row.cause().equals("AGREED")
                || row.cause().equals("STATED")
                || row.cause().equals("SHORTER");
        return row.rule().equals(planned.rule().rule())
                && (row.cause().equals(planned.rule().cause())
                        || (isSet && planned.rule().cause().isEmpty()));
    }
}
