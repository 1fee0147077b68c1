package org.redress.api.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Dates and moments as programs write them, in the organisation's zone. */
@Component
public class Moments {

    private final Organisation organisation;

    Moments(Organisation organisation) {
        this.organisation = organisation;
    }

    /** A date `YYYY-MM-DD`; null when the text is none. */
    public @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return plausible(date) ? date : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A moment with its offset, a local one, or the beginning of a day; null when the text is none. */
    public @Nullable Instant moment(String text) {
        LocalDate date = date(text);
        if (date != null) {
            return date.atStartOfDay(zone()).toInstant();
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
            return plausible(moment.toLocalDate()) ? moment.toInstant() : null;
        } catch (DateTimeException noOffset) {
            return local(text);
        }
    }

    /** A moment as it is told: with the offset of the organisation's zone. */
    public OffsetDateTime told(Instant moment) {
        return moment.atZone(zone()).toOffsetDateTime();
    }

    private @Nullable Instant local(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            return plausible(local.toLocalDate()) ? local.atZone(zone()).toInstant() : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private ZoneId zone() {
        return organisation.zone();
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 2100;
    }
}
