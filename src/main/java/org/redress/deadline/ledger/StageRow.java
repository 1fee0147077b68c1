package org.redress.deadline.ledger;

import java.time.Instant;

/** A stage of a clock that was reached: when it should have been, and when it was. */
public record StageRow(long clockId, int termNo, String stage, Instant dueAt, Instant firedAt) {}
