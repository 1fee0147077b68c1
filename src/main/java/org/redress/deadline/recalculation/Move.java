package org.redress.deadline.recalculation;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.deadline.ClockKind;

/**
 * A date that another calendar or policy moves.
 *
 * @param missedBefore the first moment at which the date was missed, and {@code missedAfter} at which it will be
 * @param becomesOverdue whether that moment already lies behind, while it lay ahead before
 */
public record Move(
        long clockId,
        String number,
        ClockKind clock,
        String rule,
        LocalDate from,
        LocalDate to,
        Instant missedBefore,
        Instant missedAfter,
        boolean becomesOverdue) {}
