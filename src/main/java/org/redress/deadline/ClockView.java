package org.redress.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock as it stands, with its explanation; dates in the organisation's zone. State RUNNING, PAUSED, MET, BREACHED or REPLACED. */
public record ClockView(
        String key,
        ClockKind clock,
        String rule,
        String source,
        LocalDate start,
        @Nullable LocalDate nominal,
        LocalDate due,
        boolean shown,
        boolean provisional,
        String state,
        List<StageView> stages,
        List<Day> explanation) {}
