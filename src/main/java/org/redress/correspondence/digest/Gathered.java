package org.redress.correspondence.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice whose e-mail has not been decided on: to leave alone or with others. */
public record Gathered(
        long id, String kind, @Nullable String number, String subject, String language, Instant createdAt) {

    /** A reminder of what is known already: two of them make one mail. */
    boolean isReminder() {
        return kind.equals("REMINDER");
    }
}
