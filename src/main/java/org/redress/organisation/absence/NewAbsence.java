package org.redress.organisation.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence.Reason;

/** An absence as somebody asks for it: no last day when it is open, no substitute when the lead is to stand in. */
public record NewAbsence(
        String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String substitute,
        @Nullable Reason reason) {}
