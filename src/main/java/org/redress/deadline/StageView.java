package org.redress.deadline;

import java.time.Instant;

/** A stage of a clock that was reached, at its true instant. */
public record StageView(String stage, Instant at) {}
