package org.redress.registry.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One appeal in a group, in one of its rounds; also when it has left. */
public record Member(
        String group,
        String number,
        int round,
        Instant joinedAt,
        String joinedBy,
        boolean present,
        @Nullable String ownPart,
        long told,
        @Nullable Instant leftAt,
        @Nullable String leftBy,
        @Nullable String leftWhy) {}
