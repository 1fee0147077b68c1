package org.redress.deadline.turn;

import java.util.Optional;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.Reached;

/** A clock in its new term, and the missed stage of the old one if it was reached only now. */
public record Turned(Standing standing, Optional<Reached> missed) {}
