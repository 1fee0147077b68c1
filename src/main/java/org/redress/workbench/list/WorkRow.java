package org.redress.workbench.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the work list: a task, or, in the list of all, an appeal; sorted by its date, danger first, then what came back. */
public record WorkRow(
        @Nullable String taskId,
        @Nullable String task,
        String number,
        String kind,
        String channel,
        String state,
        @Nullable String subject,
        @Nullable String applicant,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable Instant openedAt,
        @Nullable LocalDate due,
        LocalDate sorted,
        @Nullable Instant dangerDue) {

    /** Where the next page begins when this is the last row of a page. */
    public String cursor() {
        return sorted + "~" + number + "~" + (taskId == null ? "" : taskId);
    }
}
