package org.redress.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;

/** A day as a form hands it over. */
public final class FormDay {

    private FormDay() {}

    /** The day, or nothing where nothing was typed; refuses what is no day. */
    public static @Nullable LocalDate of(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notOne) {
            throw Refused.invalid(field, "complaint.notDate");
        }
    }
}
