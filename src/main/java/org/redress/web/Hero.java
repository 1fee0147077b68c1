package org.redress.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadline as the hero of a page: label, big date, ruler, the reason in words, and the clause. */
public record Hero(
        String tone,
        @Nullable DueChip chip,
        String label,
        LocalDate date,
        String beside,
        @Nullable Ruler ruler,
        List<String> reasons,
        String clause,
        List<DayRow> days) {

    /** One row of "why this date?". */
    public record DayRow(String date, String weekday, String effect, String reason, boolean hit) {}
}
