package org.redress.api.clocks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.trial.Trial;

/**
 * What a case comes to.
 *
 * @param pack whose rules
 * @param shown the date that the applicant would be told
 * @param received when it came, also where rule 14 filled it in
 * @param registered the day of its registration, also where rule 14 filled it in
 * @param replyDue the last day on which a reply is awaited, when the applicant was asked
 * @param policies what was tried instead of what is chosen
 * @param outcomes how the appeal ends without an answer, by rule and clause
 */
record PreviewJson(
        String pack,
        @Nullable LocalDate shown,
        OffsetDateTime received,
        LocalDate registered,
        @Nullable LocalDate replyDue,
        Map<String, String> policies,
        List<Trial.Outcome> outcomes,
        List<ClockJson> clocks) {

    static PreviewJson of(Trial trial, List<ClockJson> clocks) {
        return new PreviewJson(
                trial.tried().pack().name().toLowerCase(Locale.ROOT),
                trial.shown().orElse(null),
                trial.tried().received().atZone(trial.zone()).toOffsetDateTime(),
                trial.tried().registered(),
                trial.replyDue(),
                trial.tried().policies(),
                trial.outcomes(),
                clocks);
    }
}
