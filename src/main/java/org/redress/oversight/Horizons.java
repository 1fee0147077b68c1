package org.redress.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Tells what today is in the organisation's zone, and how far "soon" reaches: three working days. */
@Component
public class Horizons {

    private static final int SOON = 3;

    private final Clock clock;
    private final Organisation organisation;
    private final WorkCalendars calendars;

    Horizons(Clock clock, Organisation organisation, WorkCalendars calendars) {
        this.clock = clock;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /** The horizon of this moment. */
    public Horizon now() {
        LocalDate today = LocalDate.now(clock.withZone(zone()));
        WorkCalendar calendar = calendars.of(organisation.fact("pack"));
        LocalDate soon = today;
        for (int day = 0; day < SOON; day++) {
            soon = calendar.nextWorking(soon.plusDays(1));
        }
        return new Horizon(today, soon);
    }

    /** The organisation's one time zone. */
    public ZoneId zone() {
        return organisation.zone();
    }
}
