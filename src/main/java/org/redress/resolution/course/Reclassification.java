package org.redress.resolution.course;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Kind;
import org.springframework.data.annotation.Id;

/** What an appeal was taken for before, what it is taken for now, and why. */
record Reclassification(
        @Id @Nullable Long id,
        String number,
        int round,
        Kind fromKind,
        Kind toKind,
        String fromConditions,
        String toConditions,
        String reason,
        String decidedBy,
        OffsetDateTime decidedAt) {}
