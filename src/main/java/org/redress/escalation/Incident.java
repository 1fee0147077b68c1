package org.redress.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was out of order; it names no person and quotes nobody.
 *
 * @param subject the key of the clock, the id of the job, or the number of the appeal
 * @param number the appeal it happened to, if to one
 * @param detail the facts, apart by {@code |}: stages, steps, instants
 * @param repairedAt when the watchdog mended it; null for what lasts
 * @param closedBy who has seen it; null for what ended by itself
 */
public record Incident(
        long id,
        Instant at,
        IncidentKind kind,
        String subject,
        @Nullable String number,
        String detail,
        @Nullable Instant repairedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    /** The facts one by one. */
    public List<String> facts() {
        return detail.isEmpty() ? List.of() : List.of(detail.split("\\|", -1));
    }
}
