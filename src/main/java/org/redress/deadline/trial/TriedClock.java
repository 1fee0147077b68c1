package org.redress.deadline.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;

/**
 * A clock of a trial.
 *
 * @param view the clock with its explanation, in state RUNNING, PAUSED, REPLACED, or for registration MET or BREACHED
 * @param missedAt the first moment at which it is missed
 * @param stages the stages that lie before it, the earliest first
 * @param tellBy until when the applicant is to be told of its extension
 */
public record TriedClock(
        ClockView view,
        Instant missedAt,
        List<Ahead> stages,
        @Nullable LocalDate tellBy) {

    /** A stage, its moment, and who is told then (rulebook 2b). */
    public record Ahead(String stage, Instant at, List<String> told) {}
}
