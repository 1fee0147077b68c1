package org.redress.api.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One open task in a list; `acting` is who stands in for the assignee, while they are absent. */
public record TaskJson(
        String id,
        String task,
        String number,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable String acting,
        @Nullable LocalDate due) {}
