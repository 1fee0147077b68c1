package org.redress.resolution.hearing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** What one side of a complaint says; what it shows hangs on it as files. */
public record Side(
        @Id @Nullable Long id,
        String number,
        int round,
        Party party,
        String name,
        String statement,
        String addedBy,
        OffsetDateTime addedAt) {

    /** Whose side it is. */
    public enum Party {
        APPLICANT,
        COMPLAINED,
        WITNESS,
        OTHER
    }

    /** Its text stays out of logs. */
    @Override
    public String toString() {
        return "Side[" + id + " " + party + "]";
    }
}
