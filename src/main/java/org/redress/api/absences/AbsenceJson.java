package org.redress.api.absences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence.Reason;

/** One absence: `acting` is who acts for the person now; the reason is told to the person and their heads only. */
public record AbsenceJson(
        long id,
        String person,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String substitute,
        @Nullable String acting,
        @Nullable Reason reason) {}
