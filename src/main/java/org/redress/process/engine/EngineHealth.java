package org.redress.process.engine;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether deadlines are being enforced: jobs are run, none is long overdue, and no incident waits. */
@Component
class EngineHealth implements HealthIndicator {

    private static final Duration LATE = Duration.ofMinutes(5);

    private final JobExecution execution;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Clock clock;

    EngineHealth(JobExecution execution, ManagementService jobs, RuntimeService runtime, Clock clock) {
        this.execution = execution;
        this.jobs = jobs;
        this.runtime = runtime;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var waited = oldestDue();
        var works = execution.isAlive() && waited.compareTo(LATE) < 0;
        return (works ? Health.up() : Health.down())
                .withDetail("jobExecutor", execution.isAlive() ? "runs" : "stopped")
                .withDetail("oldestDueJobSeconds", waited.toSeconds())
                .withDetail("failingJobs", failing())
                .withDetail("incidents", incidents())
                .build();
    }

    /** How long the oldest due job has waited; zero when none is due. */
    Duration oldestDue() {
        var oldest = jobs.createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        if (oldest.isEmpty()) {
            return Duration.ZERO;
        }
        var waited = Duration.between(oldest.get(0).getDuedate().toInstant(), clock.instant());
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** How many jobs have thrown an exception and are waiting for their next attempt, or for help. */
    long failing() {
        return jobs.createJobQuery().withException().count();
    }

    /** How many jobs have used up their attempts. */
    long incidents() {
        return runtime.createIncidentQuery().count();
    }

    boolean alive() {
        return execution.isAlive();
    }
}
