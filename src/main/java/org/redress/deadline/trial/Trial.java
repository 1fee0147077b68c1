package org.redress.deadline.trial;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;

/**
 * What a case comes to.
 *
 * @param zone the zone in which its days were counted
 * @param clocks every clock that would have run
 * @param outcomes how the appeal ends without an answer, by rule and clause
 * @param replyDue the last day on which a reply of the applicant is awaited, when they were asked
 */
public record Trial(
        Case tried,
        ZoneId zone,
        List<TriedClock> clocks,
        List<Outcome> outcomes,
        @Nullable LocalDate replyDue) {

    /** An outcome that a condition leads to, such as NOT_CONSIDERED (R12 to R14, R22). */
    public record Outcome(String condition, String rule, String clause, String outcome) {}

    /** The clocks alone. */
    public List<ClockView> views() {
        return clocks.stream().map(TriedClock::view).toList();
    }

    /** The date that the applicant would be told. */
    public Optional<LocalDate> shown() {
        return views().stream()
                .filter(clock -> clock.shown() && !clock.state().equals("REPLACED"))
                .map(ClockView::due)
                .findFirst();
    }
}
