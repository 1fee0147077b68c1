package org.redress.api.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task with the fields of its form. */
public record TaskForm(
        String id,
        String task,
        String number,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable LocalDate due,
        List<Field> fields) {

    /** One field: how it is asked, what may be chosen, and while which answer it is asked at all. */
    public record Field(
            String key,
            String type,
            String label,
            boolean required,
            int maxLength,
            List<Option> options,
            List<String> shownFor,
            @Nullable String value) {}

    /** One thing to choose. */
    public record Option(String value, String label) {}
}
