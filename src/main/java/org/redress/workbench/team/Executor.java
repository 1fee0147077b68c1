package org.redress.workbench.team;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.web.DueChip;

/** A unit that gives input to a case: what it was asked, by when, in whose hands it is, whether it is late. */
public record Executor(
        long id,
        String unit,
        @Nullable String person,
        String question,
        Instant askedAt,
        LocalDate due,
        DueChip chip,
        boolean open,
        boolean late) {}
