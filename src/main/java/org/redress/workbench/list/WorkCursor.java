package org.redress.workbench.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row after which a page begins; what is no such row begins at the top. Danger, then what came back to routing, is dated before all. */
public record WorkCursor(LocalDate due, String number, String taskId) {

    /** Rows after the cursor in the order due, number, task. */
    static final String PREDICATE = "(sort_on, number, task_id) > (:cursorDue, :cursorNumber, :cursorTask)";

    /** The order of every list. */
    static final String ORDER = "sort_on, number, task_id";

    /** Reads a cursor of a URL. */
    public static Optional<WorkCursor> of(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("~", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkCursor(LocalDate.parse(parts[0]), parts[1], parts[2]));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    Map<String, Object> parameters() {
        return Map.of("cursorDue", due, "cursorNumber", number, "cursorTask", taskId);
    }
}
