package org.redress.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person is away from a day to a day, both included, in the organisation's zone; without an end while nobody knows it. */
public record Absence(
        long id,
        String person,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String substitute,
        Reason reason,
        String enteredBy,
        Instant enteredAt) {

    /** Why, as far as it concerns the house. */
    public enum Reason {
        LEAVE,
        ILLNESS,
        TRIP,
        OTHER
    }

    /** Whether the person is away on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !over(day);
    }

    /** Whether it has ended before a day. */
    public boolean over(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether it shares a day with a time (no last day: open). */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return !over(first) && (last == null || !from.isAfter(last));
    }
}
