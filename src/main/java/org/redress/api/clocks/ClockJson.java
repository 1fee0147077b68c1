package org.redress.api.clocks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Day;

/** A clock as programs see it, with every day explained. */
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
        List<Explained> explanation) {

    /** A stage that was reached. */
    public record Stage(String stage, OffsetDateTime at) {}

    /** What one day did to the term, and why. */
    public record Explained(LocalDate date, Day.Effect effect, String reason) {}
}
