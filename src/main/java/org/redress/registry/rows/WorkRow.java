package org.redress.registry.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Role;
import org.redress.registry.WorkItem;

/** One open task as the work list holds it. */
public record WorkRow(
        String taskId,
        String task,
        String number,
        int round,
        Role role,
        @Nullable String unit,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant claimedAt,
        @Nullable LocalDate ownDueOn) {

    /** Whether nobody has it yet. */
    public boolean isFree() {
        return assignee == null;
    }

    /** Whether this person has it. */
    public boolean isOf(String login) {
        return login.equals(assignee);
    }

    /** The same as it is told to other modules. */
    public WorkItem item() {
        return new WorkItem(taskId, task, number, role, unit, assignee, openedAt);
    }
}
