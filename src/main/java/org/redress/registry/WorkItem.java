package org.redress.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Role;

/** One open task on the work list. */
public record WorkItem(
        String taskId,
        String task,
        String number,
        Role role,
        @Nullable String unit,
        @Nullable String assignee,
        Instant openedAt) {}
