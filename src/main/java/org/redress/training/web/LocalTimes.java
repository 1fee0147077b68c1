package org.redress.training.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;

/** Times as forms and programs write them. */
final class LocalTimes {

    private LocalTimes() {}

    /** A local time such as 2026-07-01T09:00, or a moment with its offset; refuses anything else beside the field `to`. */
    static Instant read(@Nullable String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("to", "training.when");
        }
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException noTime) {
            throw Refused.invalid("to", "training.when");
        }
    }

    /** The value of a field for a local time. */
    static String write(Instant moment, ZoneId zone) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
