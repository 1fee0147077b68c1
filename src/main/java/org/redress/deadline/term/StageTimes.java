package org.redress.deadline.term;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moments of the stages beside the missed one; those that a clock does not have are absent. */
public record StageTimes(
        @Nullable Instant near,
        @Nullable Instant head,
        @Nullable Instant management,
        @Nullable Instant reminder) {}
