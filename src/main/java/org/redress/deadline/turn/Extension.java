package org.redress.deadline.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.term.Limit;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Extends the clock whose date is shown, as far as its rule allows; added to the date before it rolled (rule 3). */
@Component
public class Extension {

    private final Clocks clocks;
    private final Terms terms;
    private final Rulebooks rulebooks;
    private final TermEntry entry;
    private final ClockProcess process;
    private final Clock clock;

    Extension(Clocks clocks, Terms terms, Rulebooks rulebooks, TermEntry entry, ClockProcess process, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.rulebooks = rulebooks;
        this.entry = entry;
        this.process = process;
        this.clock = clock;
    }

    /** How the clock would stand after it; refuses what the rule does not allow. */
    public Standing considered(String number, int round, int days) {
        return extended(running(clocks.of(number), round), days, "");
    }

    /** Extends the clock in a new term. */
    public Standing extend(String number, int round, int days, String approver) {
        ClockRow extended = extended(running(clocks.lock(number, round), round), days, approver)
                .clock();
        Standing standing = entry.enter(extended, "EXTENDED", approver);
        process.moved(extended.key());
        return standing;
    }

    /** The applicant was told of the extensions of a round: the explanation says when. */
    public void told(String number, int round) {
        LocalDate today = rulebooks.current().counting().dayOf(clock.instant());
        clocks.lock(number, round).stream()
                .filter(row -> row.known().extensions().stream().anyMatch(one -> one.toldOn() == null))
                .forEach(row -> told(row, row.known().told(today)));
    }

    private void told(ClockRow row, Particulars known) {
        clocks.know(row, known);
        var term = terms.current(row);
        term.ground().ifPresent(ground -> terms.ground(term, ground.with(known.extensions())));
    }

    private List<Standing> running(List<ClockRow> all, int round) {
        return all.stream()
                .filter(row ->
                        row.round() == round && row.isRunning() && !row.clock().equals("INTERNAL"))
                .map(row -> new Standing(row, terms.current(row)))
                .toList();
    }

    private Standing extended(List<Standing> running, int days, String approver) {
        Standing shown = running.stream()
                .min(Comparator.comparing(standing -> standing.term().missedAt()))
                .orElseThrow(() -> Refused.conflict("deadline.extension.ended"));
        ClockRow row = shown.clock();
        Rulebook book = rulebooks.current();
        var rule = book.rule(row.rule(), row.cause(), row.known());
        Limit limit = new Limit(
                book, rule, row.start(), row.extendedBy(), shown.term().missedAt());
        int added = limit.added(days, clock.instant());
        LocalDate today = book.counting().dayOf(clock.instant());
        Particulars known = row.known().extended(added - row.extendedBy(), approver, today);
        Standing then = entry.counted(row.next(rule, added, known), "EXTENDED");
        running.stream()
                .filter(one ->
                        one.clock().clock().equals("LEGAL") && one.clock().id() != row.id())
                .forEach(legal -> Limit.within(legal.term().due(), then.term().due()));
        return then;
    }
}
