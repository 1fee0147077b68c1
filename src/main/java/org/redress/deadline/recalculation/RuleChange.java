package org.redress.deadline.recalculation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the rules as it stands on record.
 *
 * @param what CALENDAR or POLICY
 * @param subject the year, such as {@code ru-2027}, or the policy
 * @param was the version or value before; null when there was none
 * @param moved how many dates moved, {@code overdue} how many of them became overdue
 * @param told how many applicants were written to
 */
public record RuleChange(
        long id,
        Instant at,
        String by,
        String what,
        String subject,
        @Nullable String was,
        String became,
        Change.Reach reach,
        int moved,
        int overdue,
        int told) {}
