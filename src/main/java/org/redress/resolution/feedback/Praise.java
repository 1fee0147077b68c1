package org.redress.resolution.feedback;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** Good words that an applicant had for one of the staff, and when that person has seen them. */
record Praise(
        @Id @Nullable Long id,
        String number,
        String login,
        String words,
        String givenBy,
        OffsetDateTime givenAt,
        @Nullable OffsetDateTime seenAt) {

    Praise seen(OffsetDateTime at) {
        return new Praise(id, number, login, words, givenBy, givenAt, at);
    }
}
