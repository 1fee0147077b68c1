package org.redress.process.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What an alarm is to be set on. */
@Component
class EngineMetrics implements MeterBinder {

    private final EngineHealth health;

    EngineMetrics(EngineHealth health) {
        this.health = health;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("redress.engine.executor.alive", health, engine -> engine.alive() ? 1 : 0)
                .description("1 while jobs are run")
                .register(registry);
        Gauge.builder("redress.engine.jobs.failing", health, EngineHealth::failing)
                .description("Jobs whose last attempt failed")
                .register(registry);
        Gauge.builder("redress.engine.incidents", health, EngineHealth::incidents)
                .description("Jobs that have used up their attempts")
                .register(registry);
        Gauge.builder(
                        "redress.engine.jobs.oldest.due",
                        health,
                        engine -> engine.oldestDue().toSeconds())
                .description("How long the oldest due job has waited")
                .baseUnit("seconds")
                .register(registry);
    }
}
