package org.redress.resolution.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An outage as somebody reports it, not yet checked. */
public record NewOutage(
        @Nullable String title,
        @Nullable String territory,
        @Nullable String unit,
        @Nullable String feeder,
        @Nullable String places,
        @Nullable Instant began,
        @Nullable String cause,
        @Nullable Instant expected) {}
