package org.redress.deadline.ledger;

/** A clock and the term that it is in. */
public record Standing(ClockRow clock, TermRow term) {}
