package org.redress.workbench.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group in the list of groups; its date is the earliest of its members. */
public record GroupRow(
        String code,
        String origin,
        String title,
        String state,
        @Nullable String unit,
        int members,
        @Nullable LocalDate due) {}
