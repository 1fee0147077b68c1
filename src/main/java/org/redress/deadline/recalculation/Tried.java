package org.redress.deadline.recalculation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.TermRow;

/** A clock as it stands, and as it would stand in another term. */
record Tried(ClockRow clock, TermRow before, Standing after) {

    /** Whether the clock must enter the other term: its date, its certainty or a moment of its stages differs. */
    boolean differs() {
        TermRow next = after.term();
        return moves()
                || next.provisional() != before.provisional()
                || (next.nearAt() != null && !Objects.equals(next.nearAt(), before.nearAt()))
                || !Objects.equals(next.headAt(), before.headAt())
                || !Objects.equals(next.managementAt(), before.managementAt());
    }

    /** Whether the date itself moves. */
    boolean moves() {
        return !after.term().missedAt().equals(before.missedAt());
    }

    /** Whether the date stays and is provisional no longer. */
    boolean becomesCertain() {
        return !moves() && before.provisional() && !after.term().provisional();
    }

    Move move(Instant now) {
        LocalDate to = after.term().due();
        Instant missed = after.term().missedAt();
        return new Move(
                clock.id(),
                clock.number(),
                ClockKind.valueOf(clock.clock()),
                clock.rule(),
                before.due(),
                to,
                before.missedAt(),
                missed,
                before.missedAt().isAfter(now) && !missed.isAfter(now));
    }
}
