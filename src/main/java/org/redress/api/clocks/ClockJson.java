package org.redress.api.clocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Day;

/**
 * A clock as programs see it, with every day explained.
 *
 * @param sentences why it ends on its date, as staff read it
 * @param toApplicant the same, as the applicant reads it
 * @param missedAt in a preview: the first moment at which it is missed
 * @param ahead in a preview: the stages that lie before it
 * @param tellBy in a preview: until when the applicant is to be told of its extension
 */
public record ClockJson(
        ClockKind clock,
        String rule,
        String source,
        LocalDate start,
        @Nullable LocalDate nominal,
        LocalDate due,
        boolean isShown,
        boolean provisional,
        String state,
        List<Stage> stages,
        List<Explained> explanation,
        BasisJson basis,
        List<String> sentences,
        List<String> toApplicant,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime missedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Ahead> ahead,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate tellBy) {

    /** A stage that was reached. */
    public record Stage(String stage, OffsetDateTime at) {}

    /** What one day did to the term, and why. */
    public record Explained(LocalDate date, Day.Effect effect, int day, String reason) {}

    /** A stage that will be reached, and who is told then. */
    public record Ahead(String stage, OffsetDateTime at, List<String> told) {}
}
