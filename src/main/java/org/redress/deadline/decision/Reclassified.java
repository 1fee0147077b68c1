package org.redress.deadline.decision;

import java.util.List;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.stage.Outcome;
import org.redress.deadline.turn.Turned;

/** What became of a round's clocks when another rule held for it: those opened, moved and closed. */
public record Reclassified(List<Standing> opened, List<Turned> moved, List<Outcome> closed) {}
