package org.redress.deadline.stage;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.deadline.ledger.ClockRow;

/** A stage that has just been reached, and told to nobody yet. */
public record Reached(ClockRow clock, String stage, LocalDate due, Instant dueAt) {}
