package org.redress.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.redress.process.engine.JobExecution;
import org.redress.shared.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The engine's time: moves the one clock forward, and runs on the way what falls due. */
@Component
public class EngineTime {

    private static final Logger log = LoggerFactory.getLogger(EngineTime.class);

    private static final int ATTEMPTS = 3;

    private final MovableClock clock;
    private final ManagementService jobs;
    private final JobExecution execution;

    EngineTime(MovableClock clock, ManagementService jobs, JobExecution execution) {
        this.clock = clock;
        this.jobs = jobs;
        this.execution = execution;
    }

    /**
     * Moves the clock forward to the instant, and runs in this thread, each at its own time and in order, every timer
     * and job that falls due by then; returns when all of it has run. A job that fails is left to its retries.
     *
     * @throws IllegalArgumentException when the instant is past
     */
    public synchronized void travel(Instant to) {
        if (to.isBefore(clock.instant())) {
            throw new IllegalArgumentException("Time moves forward only: " + to + " is past");
        }
        pass(to);
    }

    /** The same, to now when the instant is past by the time that this begins. */
    public synchronized void pass(Instant to) {
        execution.whilePaused(() -> runUntil(to.isAfter(clock.instant()) ? to : clock.instant()));
    }

    /** Does the work, such as several travels or a return, while no job runs by itself. */
    public synchronized void whilePaused(Runnable work) {
        execution.whilePaused(work);
    }

    /** When the next timer or job is due; null when nothing waits. */
    public @Nullable Instant nextDue() {
        var next = waiting().listPage(0, 1);
        return next.isEmpty() ? null : next.get(0).getDuedate().toInstant();
    }

    private void runUntil(Instant to) {
        var failed = new HashMap<String, Integer>();
        for (var job = next(to, failed); job != null; job = next(to, failed)) {
            forwardTo(job.getDuedate().toInstant());
            run(job, failed);
        }
        forwardTo(to);
    }

    /** The earliest job not after the instant that has not failed too often without its due date moving on. */
    private @Nullable Job next(Instant to, Map<String, Integer> failed) {
        var blocked = (int)
                failed.values().stream().filter(count -> count >= ATTEMPTS).count();
        return waiting().duedateLowerThan(Date.from(to.plusMillis(1))).listPage(0, blocked + 1).stream()
                .filter(job -> failed.getOrDefault(attempt(job), 0) < ATTEMPTS)
                .findFirst()
                .orElse(null);
    }

    private JobQuery waiting() {
        return jobs.createJobQuery()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc();
    }

    private void run(Job job, Map<String, Integer> failed) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failure) {
            log.warn("Job {} failed while the clock moves; it is left to its retries", job.getId(), failure);
            failed.merge(attempt(job), 1, Integer::sum);
        }
    }

    private void forwardTo(Instant to) {
        if (to.isAfter(clock.instant())) {
            clock.moveTo(to);
        }
    }

    private static String attempt(Job job) {
        return job.getId() + '@' + job.getDuedate().getTime();
    }
}
