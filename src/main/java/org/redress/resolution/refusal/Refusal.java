package org.redress.resolution.refusal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.springframework.data.annotation.Id;

/** The decision to return an appeal or not to consider it, with the answered one that it repeats. */
record Refusal(
        @Id @Nullable Long id,
        String number,
        int round,
        Condition ground,
        String reason,
        @Nullable String firstNumber,
        @Nullable String authority,
        boolean contactLegible,
        String decidedBy,
        OffsetDateTime decidedAt) {}
