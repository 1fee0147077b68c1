package org.redress.deadline.stage;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stages that lie ahead of a clock, each with its moment; absent ones are null. */
public record Ahead(
        @Nullable Instant near,
        @Nullable Instant missed,
        @Nullable Instant head,
        @Nullable Instant management,
        @Nullable Instant reminder) {

    /** The decisions and moments that the diagram waits by, at most ten. */
    public Map<String, Object> decisions() {
        Map<String, Object> decisions = new LinkedHashMap<>();
        put(decisions, "near", near);
        put(decisions, "miss", "missed", missed);
        put(decisions, "head", head);
        put(decisions, "management", management);
        put(decisions, "reminder", reminder);
        return decisions;
    }

    private static void put(Map<String, Object> decisions, String stage, @Nullable Instant moment) {
        put(decisions, stage, stage, moment);
    }

    private static void put(Map<String, Object> decisions, String stage, String event, @Nullable Instant moment) {
        decisions.put(stage + "Ahead", moment != null);
        if (moment != null) {
            decisions.put(event + "Due", moment);
        }
    }
}
