package org.redress.workbench.group;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads the moments of a page, in the organisation's zone. */
@Component("groupMoments")
class Moments {

    private final Organisation organisation;

    Moments(Organisation organisation) {
        this.organisation = organisation;
    }

    @Nullable
    Instant read(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(organisation.zone()).toInstant();
        } catch (DateTimeException notOne) {
            throw Refused.invalid(field, "entry.notDate");
        }
    }
}
