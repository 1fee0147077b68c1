package org.redress.workbench.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task in somebody's hands from a moment until another (null: still). */
public record Holding(
        String task,
        String unit,
        String person,
        Instant from,
        @Nullable Instant to) {}
