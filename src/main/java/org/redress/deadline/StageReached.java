package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** A stage of a clock was reached; told once. Stage NEAR, MISSED, HEAD, MANAGEMENT or REMINDER. */
public record StageReached(
        String number,
        int round,
        String clockKey,
        ClockKind clock,
        String rule,
        String stage,
        LocalDate due,
        Instant dueAt) {}
