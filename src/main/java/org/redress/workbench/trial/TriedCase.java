package org.redress.workbench.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.web.Hero;

/**
 * What the page shows of a trial.
 *
 * @param received when the case came, and {@code registered} the day of its registration, also where they were filled in
 * @param outcomes how the appeal ends without an answer
 * @param compared each clock as it is now and as it was tried; empty when no policy was tried
 */
record TriedCase(
        String received,
        LocalDate registered,
        @Nullable LocalDate shown,
        @Nullable LocalDate replyDue,
        List<Outcome> outcomes,
        List<Row> rows,
        List<Compared> compared) {

    /** One clock: its date and why, its state, what the applicant reads, what comes next. */
    record Row(
            Hero hero,
            String rule,
            String state,
            boolean shown,
            @Nullable String moment,
            @Nullable LocalDate tellBy,
            List<String> toApplicant,
            List<Ahead> ahead) {}

    /** A stage, its moment, and who is told then. */
    record Ahead(String stage, String at, String told) {}

    /** An outcome in words, with its rule and clause. */
    record Outcome(String words, String rule, String clause) {}

    /** A date before and after, and what the difference is in words. */
    record Compared(
            String clock,
            String rule,
            @Nullable LocalDate now,
            @Nullable LocalDate then,
            String difference) {}
}
