package org.redress.correspondence.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Days as people write them there, in the organisation's zone. */
@Component
class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Organisation organisation;

    Days(Organisation organisation) {
        this.organisation = organisation;
    }

    String day(Instant instant) {
        return day(instant.atZone(organisation.zone()).toLocalDate());
    }

    String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A fact that is a day in ISO form as people write it; any other text as it stands. */
    String day(String fact) {
        try {
            return day(LocalDate.parse(fact));
        } catch (DateTimeParseException notIso) {
            return fact;
        }
    }
}
