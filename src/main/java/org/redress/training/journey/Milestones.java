package org.redress.training.journey;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.organisation.Organisation;
import org.redress.process.EngineTime;
import org.redress.training.Training;
import org.springframework.stereotype.Component;

/** Times that one wants to go to. */
@Component
public class Milestones {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final Training training;
    private final EngineTime engine;
    private final WorkCalendars calendars;
    private final Organisation organisation;

    Milestones(Training training, EngineTime engine, WorkCalendars calendars, Organisation organisation) {
        this.training = training;
        this.engine = engine;
        this.calendars = calendars;
        this.organisation = organisation;
    }

    /** When something falls due next, to the second after it; nothing when nothing waits. */
    public Optional<Instant> event() {
        Instant now = training.now().toInstant();
        return Optional.ofNullable(engine.nextDue())
                .map(due -> due.isBefore(now) ? now : due)
                .map(due -> due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }

    /** In an hour. */
    public Instant hour() {
        return training.now().plusHours(1).toInstant();
    }

    /** The opening of the next working day of the organisation's calendar. */
    public Instant workingDay() {
        WorkCalendar calendar = calendars.of(organisation.fact("pack"));
        ZonedDateTime now = training.now();
        return calendar.nextWorking(now.toLocalDate().plusDays(1))
                .atTime(OPENING)
                .atZone(now.getZone())
                .toInstant();
    }

    /** The same time in a week. */
    public Instant week() {
        return training.now().plusWeeks(1).toInstant();
    }
}
