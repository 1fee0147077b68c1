package org.redress.escalation.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.springframework.stereotype.Component;

/** What an alarm is to be set on; every node tells the same, because the book of incidents does. */
@Component
class WatchMetrics implements MeterBinder {

    private final Incidents incidents;

    WatchMetrics(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("redress.incidents.open", incidents, Incidents::openCount)
                .description("Alarms that last, and repairs that no administrator has seen")
                .register(registry);
        Gauge.builder(
                        "redress.jobs.failed",
                        incidents,
                        book -> book.open(IncidentKind.JOB_FAILED).size())
                .description("Jobs whose last attempt failed, as the watchdog has told them")
                .register(registry);
        Gauge.builder("redress.appeals.adrift", incidents, Incidents::adrift)
                .description("Open appeals without an owner, a next step or a clock")
                .register(registry);
    }
}
