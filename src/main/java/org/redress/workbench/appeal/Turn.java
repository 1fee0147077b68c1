package org.redress.workbench.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;

/** What a change of kind would do, before it is saved: the clocks that would run, whether it is triaged again; or why it can't be. */
public record Turn(
        List<ClockView> clocks, boolean again, @Nullable String refusal) {}
