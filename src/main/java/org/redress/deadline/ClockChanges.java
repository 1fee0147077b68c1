package org.redress.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.redress.deadline.decision.Decisions;
import org.redress.deadline.decision.Reclassified;
import org.redress.deadline.ledger.Ledger;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.term.Plan;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.turn.Turned;
import org.redress.deadline.turn.Turns;
import org.springframework.transaction.annotation.Transactional;

/** What changes the clocks of an appeal between their opening and their end. */
@Transactional
abstract class ClockChanges {

    final Rulebooks rulebooks;
    final Turns turns;
    final Ledger ledger;
    final Announcements tell;
    final Clock clock;
    private final Decisions decisions;

    ClockChanges(
            Rulebooks rulebooks, Turns turns, Decisions decisions, Ledger ledger, Announcements tell, Clock clock) {
        this.rulebooks = rulebooks;
        this.turns = turns;
        this.decisions = decisions;
        this.ledger = ledger;
        this.tell = tell;
        this.clock = clock;
    }

    /** Opens an INTERNAL clock of a rule (R3) and tells its key. */
    public ClockView openInternal(String number, int round, String rule, Instant from) {
        Standing standing = turns.repetition().open(number, round, rule, from);
        tell.opened(standing);
        return ClockView.of(standing, List.of(), false);
    }

    /** Opens an INTERNAL clock to a date that a person set (R26); refuses a date before the day it begins. */
    public ClockView openInternal(String number, int round, String rule, Instant from, LocalDate until) {
        Standing standing = turns.repetition().open(number, round, rule, from, until);
        tell.opened(standing);
        return ClockView.of(standing, List.of(), false);
    }

    /** A decision such as OUT_OF_COMPETENCE replaces LEGAL from the same start and closes SERVICE (rule 9), or ends both. */
    public List<ClockView> replace(String number, int round, Condition condition) {
        return changed(number, decisions.replacement().replace(number, round, condition.name()));
    }

    /** What the appeal turned out to be changes its clocks: others close, open or move, from the same start. */
    public List<ClockView> reclassify(ClockOrder order) {
        List<Planned> planned =
                Plan.of(rulebooks.current(), order.known(clock.instant())).clocks();
        return changed(order.number(), decisions.reclassification().reclassify(order.number(), order.round(), planned));
    }

    /** The time agreed with the client becomes the date of SERVICE (R5), and so does a new one; midnight is the whole day. */
    public ClockView agree(String number, int round, LocalDateTime agreed, String by) {
        return turned(decisions.setting().agree(number, round, agreed, by));
    }

    /** The date that an authority states itself becomes the date of AUTHORITY (R8). */
    public ClockView stated(String number, int round, LocalDate date, String by) {
        return turned(decisions.setting().stated(number, round, date, by));
    }

    /** Sets a legal term shorter than the rule's, with its clause (R7). */
    public ClockView shorten(String number, int round, int days, String clause, String by) {
        return turned(decisions.setting().shorten(number, round, days, clause, by));
    }

    /** Opens the clock of a danger (R25) from the moment in which it became known; one that runs already stays. */
    public ClockView danger(String number, int round, Instant known) {
        return once(number, round, "R25", known);
    }

    /** Opens the clock of what is open and has no other (R24), which begins again until it is ended; one that runs stays. */
    public ClockView lookAgain(String number, int round) {
        return once(number, round, "R24", clock.instant());
    }

    /** The applicant was told of the extensions of a round: their explanation says when. */
    public void told(String number, int round) {
        turns.extension().told(number, round);
    }

    /** The clock that may be extended, as it would stand after it; refuses what the rule does not allow. */
    @Transactional(readOnly = true)
    public ClockView extended(String number, int round, int days) {
        return ClockView.of(turns.extension().considered(number, round, days), ledger.stages(number), true);
    }

    /** Extends the clock whose rule allows it, added to the date before it rolled (rule 3). */
    public ClockView extend(String number, int round, int days, String approver) {
        return moved(turns.extension().extend(number, round, days, approver));
    }

    /** The applicant was asked: SERVICE waits where the policy says SUSPEND, and runs on where it says RUN (rule 10). */
    public void suspend(String number, int round) {
        turns.suspension().suspend(number, round).forEach(this::moved);
    }

    /** The applicant replied, or never did: what waited runs on; without effect when nothing waits. */
    public void resume(String number, int round) {
        turns.suspension().resume(number, round).forEach(this::moved);
    }

    /** Lets the clocks of a round run again: the answer could never be delivered. */
    public void reopen(String number, int round) {
        turns.reopening().reopen(number, round).forEach(this::moved);
    }

    private ClockView once(String number, int round, String rule, Instant from) {
        return turns.repetition()
                .running(number, round, rule)
                .map(this::view)
                .orElseGet(() -> openInternal(number, round, rule, from));
    }

    private List<ClockView> changed(String number, Reclassified changed) {
        tell.changed(changed);
        return ClockView.of(ledger.standing(number), ledger.stages(number));
    }

    private ClockView turned(Turned turned) {
        tell.turned(turned);
        return view(turned.standing());
    }

    private ClockView moved(Standing one) {
        tell.moved(one);
        return view(one);
    }

    private ClockView view(Standing one) {
        return ClockView.of(one, ledger.stages(one.clock().number()), false);
    }
}
