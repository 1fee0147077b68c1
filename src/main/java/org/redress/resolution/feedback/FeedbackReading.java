package org.redress.resolution.feedback;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** That somebody whom it concerns read a suggestion or feedback, and whether it asks for an answer. */
record FeedbackReading(
        @Id @Nullable Long id,
        String number,
        int round,
        boolean answerNeeded,
        @Nullable String remark,
        String readBy,
        OffsetDateTime readAt) {}
