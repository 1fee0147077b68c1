package org.redress.deadline;

import java.time.LocalDate;

/** A clock got a new term: extended, replaced, resumed or recalculated. */
public record TermMoved(String number, int round, String clockKey, ClockKind clock, String rule, LocalDate due) {}
