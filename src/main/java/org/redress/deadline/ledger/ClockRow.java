package org.redress.deadline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Start;

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
        @Nullable Instant missedAt,
        Particulars known) {

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
                missedAt,
                known);
    }

    /** The same clock in its next term, under its rule and with the same days added. */
    public ClockRow next() {
        return next(rule, cause, source, extendedBy, known);
    }

    /** The same clock in its next term, under a rule, with the days that extensions add, and with what people decided. */
    public ClockRow next(TermRule newRule, int newExtendedBy, Particulars newKnown) {
        return next(newRule.rule(), newRule.cause(), newRule.clause(), newExtendedBy, newKnown);
    }

    private ClockRow next(String newRule, String newCause, String newSource, int newExtendedBy, Particulars newKnown) {
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
                missedAt,
                newKnown);
    }

    /** The same clock in another state. */
    public ClockRow in(String other) {
        return new ClockRow(
                id,
                key,
                number,
                round,
                clock,
                rule,
                cause,
                source,
                startOn,
                startedAt,
                other,
                termNo,
                extendedBy,
                missedAt,
                known);
    }

    /** What starts its terms; a clock that began once more counts from there. */
    public Start start() {
        return new Start(known.again() == null ? startOn : known.again(), startedAt);
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
