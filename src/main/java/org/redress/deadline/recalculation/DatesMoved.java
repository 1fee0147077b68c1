package org.redress.deadline.recalculation;

import java.time.LocalDate;
import java.util.List;
import org.redress.shared.Actor;

/**
 * Another calendar or policy moved the dates that applicants are shown.
 *
 * @param shown each appeal whose shown date moved
 */
public record DatesMoved(List<Shown> shown, Actor by) {

    /** The date that was shown for an appeal, and the one that is. */
    public record Shown(String number, LocalDate from, LocalDate to) {

        /** Whether the applicant was promised an earlier date. */
        public boolean isLater() {
            return to.isAfter(from);
        }
    }
}
