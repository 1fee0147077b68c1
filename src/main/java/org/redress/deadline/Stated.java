package org.redress.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates that people set themselves, in the organisation's zone.
 *
 * @param statedDate the date that an authority asks for (R8); it rolls as the policy {@code statedDateRoll} says
 * @param agreed the time agreed with the client (R5); midnight means the whole day
 * @param legalDays a legal term shorter than the rule's, in calendar days
 * @param legalClause where the shorter term stands
 */
public record Stated(
        @Nullable LocalDate statedDate,
        @Nullable LocalDateTime agreed,
        @Nullable Integer legalDays,
        @Nullable String legalClause) {

    /** Nobody set a date. */
    public static final Stated NOTHING = new Stated(null, null, null, null);
}
