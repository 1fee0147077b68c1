package org.redress.workbench.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What more time would do, before it is asked for: so many days from the date that stands now to the new one. */
public record Prolongation(
        int days,
        LocalDate now,
        @Nullable LocalDate then,
        @Nullable String refusal) {}
