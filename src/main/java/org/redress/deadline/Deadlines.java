package org.redress.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.deadline.decision.Decisions;
import org.redress.deadline.ledger.Ledger;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.Ending;
import org.redress.deadline.stage.Reached;
import org.redress.deadline.stage.Reaching;
import org.redress.deadline.term.Plan;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Receipts;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.turn.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of appeals: opened, moved, ended in the caller's transaction, and told of by events in the same. */
@Component
@Transactional
public class Deadlines extends ClockChanges {

    private final Receipts receipts;
    private final Reaching reaching;
    private final Ending ending;

    Deadlines(
            Rulebooks rulebooks,
            Receipts receipts,
            Turns turns,
            Decisions decisions,
            Reaching reaching,
            Ending ending,
            Ledger ledger,
            Announcements tell,
            Clock clock) {
        super(rulebooks, turns, decisions, ledger, tell, clock);
        this.receipts = receipts;
        this.reaching = reaching;
        this.ending = ending;
    }

    /** Opens every clock that kind, door and conditions ask for (tables 2, 2a), and starts its timers. */
    public List<ClockView> open(ClockOrder order) {
        List<Standing> opened = turns.opening()
                .open(
                        order.number(),
                        order.round(),
                        planned(order, clock.instant()).clocks(),
                        order.registered());
        opened.stream().filter(one -> one.clock().isRunning()).forEach(tell::opened);
        return ClockView.of(opened, ledger.stages(order.number()));
    }

    /** The same clocks, explained, registering nothing. */
    @Transactional(readOnly = true)
    public List<ClockView> preview(ClockOrder order) {
        List<Planned> planned = planned(order, order.received()).clocks();
        return ClockView.of(
                turns.opening().drawn(order.number(), order.round(), planned, order.registered()), List.of());
    }

    /** The registration date that rule 11 gives to what was received at an instant through a door without staff. */
    @Transactional(readOnly = true)
    public LocalDate registrationDate(Instant received) {
        return receipts.registrationDate(received);
    }

    /** Ends one clock by its key; without effect when it has ended. */
    public void end(String clockKey) {
        ending.end(clockKey).ifPresent(tell::ended);
    }

    /** Ends every clock of a round: the answer has committed. */
    public void endAll(String number, int round) {
        ending.endAll(number, round).forEach(tell::ended);
    }

    /** Ten calendar days, rolled, for a reply of the applicant asked at an instant (rule 10): the first instant when it is too late. */
    @Transactional(readOnly = true)
    public Instant replyDue(Instant asked) {
        return receipts.replyDue(asked);
    }

    /** The first instant at which it is too late to wait for the client as many days as a policy says, rolled. */
    @Transactional(readOnly = true)
    public Instant waitDue(String policy, Instant from) {
        return receipts.waitDue(policy, from);
    }

    /** Every clock of an appeal, in the order in which they began. */
    @Transactional(readOnly = true)
    public List<ClockView> clocks(String number) {
        return ClockView.of(ledger.standing(number), ledger.stages(number));
    }

    /** Reaches a stage of a clock whose moment has come, once; whoever is late calls the same. */
    public boolean reach(String clockKey, String stage) {
        var reached = reaching.reach(clockKey, stage);
        reached.ifPresent(this::reached);
        return reached.isPresent();
    }

    private Plan planned(ClockOrder order, Instant known) {
        Plan.Case appeal = order.known(known);
        return Plan.of(rulebooks.current(), appeal).checked(appeal.decided());
    }

    /** A clock that begins again when it was missed (R24) enters its next term in the same moment. */
    private void reached(Reached one) {
        tell.reached(one);
        if (one.stage().equals("MISSED")) {
            turns.repetition().again(one.clock()).ifPresent(tell::moved);
        }
    }
}
