package org.redress.deadline.recalculation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.Rules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whose calendar is missing: this year's always, next year's from 1 October on, when dates begin to run into it. */
@Component("calendar")
public class CalendarAlarm implements HealthIndicator {

    private final WorkCalendars calendars;
    private final Policies policies;
    private final Rules rules;
    private final Clock clock;

    CalendarAlarm(WorkCalendars calendars, Policies policies, Rules rules, Clock clock, MeterRegistry meters) {
        this.calendars = calendars;
        this.policies = policies;
        this.rules = rules;
        this.clock = clock;
        Gauge.builder("redress.calendar.missing", this, alarm -> alarm.missing().size())
                .description("Years whose work calendar should be loaded by now and is not")
                .register(meters);
    }

    /** The years whose calendar should be loaded by now and is not; dates that run into them are provisional. */
    public List<Integer> missing() {
        LocalDate today = clock.instant().atZone(policies.zone()).toLocalDate();
        Set<Integer> loaded = calendars.of(rules.pack()).years();
        boolean isTime = today.getMonth().compareTo(Month.OCTOBER) >= 0;
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> !loaded.contains(year))
                .filter(year -> year == today.getYear() || isTime)
                .toList();
    }

    /** A missing calendar makes dates provisional, it does not stop the work: the house stays up. */
    @Override
    public Health health() {
        return Health.up().withDetail("missing", missing()).build();
    }
}
