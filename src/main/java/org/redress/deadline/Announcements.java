package org.redress.deadline;

import org.redress.deadline.decision.Reclassified;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.Outcome;
import org.redress.deadline.stage.Reached;
import org.redress.deadline.turn.Turned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules what became of a clock, in the transaction in which it became so. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    void opened(Standing one) {
        ClockRow row = one.clock();
        events.publishEvent(new ClockOpened(
                row.number(),
                row.round(),
                row.key(),
                kind(row),
                row.rule(),
                one.term().due()));
    }

    void moved(Standing one) {
        ClockRow row = one.clock();
        events.publishEvent(new TermMoved(
                row.number(),
                row.round(),
                row.key(),
                kind(row),
                row.rule(),
                one.term().due()));
    }

    void turned(Turned turned) {
        turned.missed().ifPresent(this::reached);
        moved(turned.standing());
    }

    void changed(Reclassified changed) {
        changed.closed().forEach(this::ended);
        changed.moved().forEach(this::turned);
        changed.opened().forEach(this::opened);
    }

    void ended(Outcome outcome) {
        outcome.missed().ifPresent(this::reached);
        ClockRow row = outcome.clock();
        events.publishEvent(
                new ClockEnded(row.number(), row.round(), row.key(), kind(row), row.rule(), outcome.state()));
    }

    void reached(Reached one) {
        ClockRow row = one.clock();
        events.publishEvent(new StageReached(
                row.number(), row.round(), row.key(), kind(row), row.rule(), one.stage(), one.due(), one.dueAt()));
    }

    private static ClockKind kind(ClockRow row) {
        return ClockKind.valueOf(row.clock());
    }
}
