package org.redress.workbench.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.web.Choice;

/** One field of a task's form as it is shown: how it is asked, and while which answer it shows (null: always). */
public record FieldView(
        String key,
        String type,
        String label,
        @Nullable String hint,
        boolean optional,
        int maxLength,
        List<Choice> choices,
        @Nullable String shownFor) {

    /** Whether it is asked as cards, as boxes to tick, as a list, as a day or an hour, as a long text, or as one line. */
    public String widget() {
        return switch (type) {
            case "radio", "checkbox" -> "cards";
            case "checklist" -> "checks";
            case "date", "time" -> type;
            case "select" -> "list";
            case "textarea" -> "text";
            case "datetime" -> "date";
            default -> "line";
        };
    }
}
