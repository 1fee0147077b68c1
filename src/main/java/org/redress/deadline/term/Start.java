package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;

/** What started a clock: the day, in the organisation's zone, and for terms of hours the moment. */
public record Start(LocalDate on, Instant at) {}
