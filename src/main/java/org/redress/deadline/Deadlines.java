package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.deadline.ledger.Ledger;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Reaching;
import org.redress.deadline.term.Plan;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Receipts;
import org.redress.deadline.turn.Replacement;
import org.redress.deadline.turn.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of appeals: opened, moved, ended in the caller's transaction, and told of by events in the same. */
@Component
@Transactional
public class Deadlines {

    private final Plan plan;
    private final Receipts receipts;
    private final Turns turns;
    private final Reaching reaching;
    private final Ending ending;
    private final Ledger ledger;
    private final Announcements tell;

    Deadlines(
            Plan plan,
            Receipts receipts,
            Turns turns,
            Reaching reaching,
            Ending ending,
            Ledger ledger,
            Announcements tell) {
        this.plan = plan;
        this.receipts = receipts;
        this.turns = turns;
        this.reaching = reaching;
        this.ending = ending;
        this.ledger = ledger;
        this.tell = tell;
    }

    /** Opens every clock that kind, door and conditions ask for (tables 2, 2a), and starts its timers. */
    public List<ClockView> open(ClockOrder order) {
        List<Standing> opened = turns.opening().open(order.number(), order.round(), planned(order), order.registered());
        opened.stream().filter(one -> one.clock().isRunning()).forEach(tell::opened);
        return ClockView.of(opened, ledger.stages(order.number()));
    }

    /** The same clocks, explained, registering nothing. */
    @Transactional(readOnly = true)
    public List<ClockView> preview(ClockOrder order) {
        return ClockView.of(
                turns.opening().drawn(order.number(), order.round(), planned(order), order.registered()), List.of());
    }

    /** The registration date that rule 11 gives to what was received at an instant through a door without staff. */
    @Transactional(readOnly = true)
    public LocalDate registrationDate(Instant received) {
        return receipts.registrationDate(received);
    }

    /** Opens an INTERNAL clock of a rule (R3) and tells its key. */
    public ClockView openInternal(String number, int round, String rule, Instant from) {
        Standing standing = turns.opening().open(number, round, plan.of(rule, from));
        tell.opened(standing);
        return ClockView.of(standing, List.of(), false);
    }

    /** Ends one clock by its key; without effect when it has ended. */
    public void end(String clockKey) {
        ending.end(clockKey).ifPresent(tell::ended);
    }

    /** Ends every clock of a round: the answer has committed. */
    public void endAll(String number, int round) {
        ending.endAll(number, round).forEach(tell::ended);
    }

    /** A decision such as OUT_OF_COMPETENCE replaces LEGAL from the same start and closes SERVICE (rule 9). */
    public ClockView replace(String number, int round, Condition condition) {
        Replacement.Replaced replaced = turns.replacement().replace(number, round, condition.name());
        replaced.closed().forEach(tell::ended);
        return moved(replaced.legal());
    }

    /** What became known of the appeal changes its clocks: those whose rule no longer holds close, others open or move from the same start. */
    public List<ClockView> reclassify(ClockOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The time agreed with the client becomes the date of SERVICE (R5), also a new one after it; midnight means the whole day. */
    public ClockView agree(String number, int round, LocalDateTime agreed, String by) {
        throw new UnsupportedOperationException();
    }

    /** The date that an authority states itself becomes the date of AUTHORITY (R8). */
    public ClockView stated(String number, int round, LocalDate date, String by) {
        throw new UnsupportedOperationException();
    }

    /** Sets a legal term shorter than the rule's, with its clause (R7). */
    public ClockView shorten(String number, int round, int days, String clause, String by) {
        throw new UnsupportedOperationException();
    }

    /** Opens the clock of a danger (R25) from the moment in which it became known; one that runs already stays. */
    public ClockView danger(String number, int round, Instant known) {
        throw new UnsupportedOperationException();
    }

    /** Opens the clock of what is open and has no other (R24): missed, it begins again until it is ended. */
    public ClockView lookAgain(String number, int round) {
        throw new UnsupportedOperationException();
    }

    /** The applicant was told of the extensions of a round: kept with their explanation. */
    public void told(String number, int round) {
        throw new UnsupportedOperationException();
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

    /** Ten calendar days, rolled, for a reply of the applicant asked at an instant (rule 10): the first instant when it is too late. */
    @Transactional(readOnly = true)
    public Instant replyDue(Instant asked) {
        return receipts.replyDue(asked);
    }

    /** Every clock of an appeal, in the order in which they began. */
    @Transactional(readOnly = true)
    public List<ClockView> clocks(String number) {
        return ClockView.of(ledger.standing(number), ledger.stages(number));
    }

    /** Reaches a stage of a clock whose moment has come, once; whoever is late calls the same. */
    public boolean reach(String clockKey, String stage) {
        var reached = reaching.reach(clockKey, stage);
        reached.ifPresent(tell::reached);
        return reached.isPresent();
    }

    private List<Planned> planned(ClockOrder order) {
        Plan.Events known = new Plan.Events(order.received(), order.registered(), order.routed());
        return plan.of(
                order.kind(),
                order.channel(),
                known,
                order.conditions().stream().map(Condition::name).collect(Collectors.toSet()));
    }

    private ClockView moved(Standing one) {
        tell.moved(one);
        return ClockView.of(one, ledger.stages(one.clock().number()), false);
    }
}
