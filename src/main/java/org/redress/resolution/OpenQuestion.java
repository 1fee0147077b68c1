package org.redress.resolution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that waits for the applicant's reply: who asks, and the first instant when a reply is too late. */
public record OpenQuestion(
        String text, Instant askedAt, @Nullable String unit, Instant replyDue) {}
