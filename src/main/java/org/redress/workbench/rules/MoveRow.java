package org.redress.workbench.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.recalculation.Move;

/** A date that would move, and who has the appeal; null when nobody has. */
public record MoveRow(Move move, @Nullable String who) {

    /** The date as it is. */
    public LocalDate from() {
        return move.from();
    }

    /** The date as it would be. */
    public LocalDate to() {
        return move.to();
    }

    /** Whether only the hour moves, within the same day. */
    public boolean sameDay() {
        return move.from().equals(move.to());
    }
}
