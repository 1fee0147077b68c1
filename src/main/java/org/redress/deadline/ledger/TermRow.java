package org.redress.deadline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.term.Ground;

/** One term of a clock with the moments of its stages, and its explanation as it was given when it was made. */
public record TermRow(
        long clockId,
        int no,
        String rule,
        String why,
        LocalDate nominal,
        LocalDate due,
        boolean provisional,
        @Nullable Instant nearAt,
        Instant missedAt,
        @Nullable Instant headAt,
        @Nullable Instant managementAt,
        @Nullable Instant reminderAt,
        String explanation,
        @Nullable String basis) {

    /** The same term, of a clock as the database numbered it. */
    public TermRow of(ClockRow clock) {
        return new TermRow(
                clock.id(),
                no,
                rule,
                why,
                nominal,
                due,
                provisional,
                nearAt,
                missedAt,
                headAt,
                managementAt,
                reminderAt,
                explanation,
                basis);
    }

    /** What the term rests on; absent for a term of before it was kept. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(basis).map(Kept::ground);
    }

    /** When a stage of the term is reached; null for a stage that the term does not have. */
    public @Nullable Instant dueOf(String stage) {
        return switch (stage) {
            case "NEAR" -> nearAt;
            case "MISSED" -> missedAt;
            case "HEAD" -> headAt;
            case "MANAGEMENT" -> managementAt;
            case "REMINDER" -> reminderAt;
            default -> throw new IllegalArgumentException("No stage is called " + stage);
        };
    }
}
