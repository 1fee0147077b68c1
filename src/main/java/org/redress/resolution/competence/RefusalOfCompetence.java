package org.redress.resolution.competence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The decision that an appeal is not ours, with the body that it belongs to: to be forwarded there, or only named. */
record RefusalOfCompetence(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable String body,
        boolean toldOnly,
        String reason,
        String decidedBy,
        OffsetDateTime decidedAt) {

    /** Whether the body gets it; else the applicant is only told, and where to turn when a body is named. */
    boolean isForwarded() {
        return body != null && !toldOnly;
    }
}
