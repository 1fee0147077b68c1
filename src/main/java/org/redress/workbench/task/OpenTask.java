package org.redress.workbench.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open task of an appeal as the work list has it. */
public record OpenTask(
        String taskId,
        String task,
        int round,
        String role,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable Instant claimedAt,
        @Nullable LocalDate due) {}
