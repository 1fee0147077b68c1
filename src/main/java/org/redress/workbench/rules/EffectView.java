package org.redress.workbench.rules;

import java.util.List;
import org.redress.deadline.recalculation.Effect;

/** What a change would do, as it is shown: the first dates that move, and how many more there are. */
public record EffectView(Effect effect, List<MoveRow> rows, int more) {}
