package org.redress.deadline.stage;

import java.util.Optional;
import org.redress.deadline.ledger.ClockRow;

/** How a clock ended: MET, BREACHED or REPLACED, and the missed stage if it was reached only now. */
public record Outcome(ClockRow clock, String state, Optional<Reached> missed) {}
