package org.redress.oversight;

import java.time.LocalDate;
import java.util.Map;

/** Today and the last day that counts as soon, in the organisation's zone. */
public record Horizon(LocalDate today, LocalDate soon) {

    /** The parameters that every predicate of {@link Urgency} asks for. */
    public Map<String, Object> parameters() {
        return Map.of("today", today, "soon", soon);
    }
}
