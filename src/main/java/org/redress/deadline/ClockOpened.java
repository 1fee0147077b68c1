package org.redress.deadline;

import java.time.LocalDate;

/** A clock began to run. */
public record ClockOpened(String number, int round, String clockKey, ClockKind clock, String rule, LocalDate due) {}
