package org.redress.resolution.competence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The decision that an appeal is not ours, with the body that it belongs to, when it is to be forwarded. */
record RefusalOfCompetence(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable String body,
        String reason,
        String decidedBy,
        OffsetDateTime decidedAt) {}
