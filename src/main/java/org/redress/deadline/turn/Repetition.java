package org.redress.deadline.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.term.Start;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Clocks inside the house that begin at a moment of their own, and one that begins again when it was missed (R24). */
@Component
public class Repetition {

    private static final String AGAIN = "AGAIN";

    private final Clocks clocks;
    private final Terms terms;
    private final Rules rules;
    private final Rulebooks rulebooks;
    private final Opening opening;
    private final TermEntry entry;

    Repetition(Clocks clocks, Terms terms, Rules rules, Rulebooks rulebooks, Opening opening, TermEntry entry) {
        this.clocks = clocks;
        this.terms = terms;
        this.rules = rules;
        this.rulebooks = rulebooks;
        this.opening = opening;
        this.entry = entry;
    }

    /** Opens a clock of a rule from a moment. */
    public Standing open(String number, int round, String rule, Instant from) {
        Rulebook book = rulebooks.current();
        Start start = new Start(book.counting().dayOf(from), from);
        return opening.open(
                number, round, book.plan(book.rule(rule, "", Particulars.NONE), start, 0, List.of(), Particulars.NONE));
    }

    /** Opens a clock of a rule that lasts to a date which a person set (R26). */
    public Standing open(String number, int round, String rule, Instant from, LocalDate until) {
        Rulebook book = rulebooks.current();
        Particulars known = Particulars.of(until, null, null, null);
        Start start = new Start(book.counting().dayOf(from), from);
        return opening.open(number, round, book.plan(book.rule(rule, "", known), start, 0, List.of(), known));
    }

    /** The clock of a rule that runs already, so that there is never a second one. */
    public Optional<Standing> running(String number, int round, String rule) {
        return clocks.lock(number, round).stream()
                .filter(row -> row.isOpen() && row.rule().equals(rule))
                .findFirst()
                .map(row -> new Standing(row, terms.current(row)));
    }

    /** Begins once more a clock, locked by the caller, whose term was missed just now and whose rule says so; its timers follow by themselves. */
    public Optional<Standing> again(ClockRow row) {
        boolean isRepeated = rules.stages(row.clock(), row.rule()).stream()
                .anyMatch(stage -> stage.stage().equals(AGAIN));
        return isRepeated ? Optional.of(begin(row)) : Optional.empty();
    }

    private Standing begin(ClockRow row) {
        Particulars known = row.known().again(terms.current(row).due());
        var rule = rulebooks.current().rule(row.rule(), row.cause(), known);
        return entry.enter(row.next(rule, 0, known), AGAIN, Actor.SYSTEM.login());
    }
}
