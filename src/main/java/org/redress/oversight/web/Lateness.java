package org.redress.oversight.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.redress.organisation.Organisation;
import org.redress.oversight.LedgerRow;
import org.springframework.stereotype.Component;

/** By how much a promise was broken: in days of the organisation's zone, until it was kept after all or until now. */
@Component("lateness")
public class Lateness {

    private final Organisation organisation;
    private final Clock clock;

    Lateness(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The days after the last one of the term; a breach within the day of the term counts as one. */
    public long days(LedgerRow row) {
        Instant until = row.endedAt() == null ? clock.instant() : row.endedAt();
        LocalDate day = until.atZone(organisation.zone()).toLocalDate();
        return Math.max(1, ChronoUnit.DAYS.between(row.dueOn(), day));
    }
}
