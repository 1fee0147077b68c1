package org.redress.deadline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clock as it stands; {@code missedAt} is set once any of its terms was missed, the breach of rulebook 1.8. */
public record ClockRow(
        long id,
        String key,
        String number,
        int round,
        String clock,
        String rule,
        String cause,
        String source,
        LocalDate startOn,
        Instant startedAt,
        String state,
        int termNo,
        int extendedBy,
        @Nullable Instant missedAt) {

    /** The same clock as the database numbered it. */
    ClockRow withId(long given) {
        return new ClockRow(
                given,
                key,
                number,
                round,
                clock,
                rule,
                cause,
                source,
                startOn,
                startedAt,
                state,
                termNo,
                extendedBy,
                missedAt);
    }

    /** The same clock in its next term, under a rule and with the days that extensions have added so far. */
    public ClockRow next(String newRule, String newCause, String newSource, int newExtendedBy) {
        return new ClockRow(
                id,
                key,
                number,
                round,
                clock,
                newRule,
                newCause,
                newSource,
                startOn,
                startedAt,
                "RUNNING",
                termNo + 1,
                newExtendedBy,
                missedAt);
    }

    /** Tells whether the clock runs, so that its stages can be reached. */
    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    /** Tells whether the clock waits for the applicant. */
    public boolean isPaused() {
        return state.equals("PAUSED");
    }

    /** Tells whether the clock has neither been met nor broken nor replaced. */
    public boolean isOpen() {
        return isRunning() || isPaused();
    }
}
