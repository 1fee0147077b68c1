package org.redress.process.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.redress.shared.MovableClock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs from before the first request until after the last, and lets them pause. */
@Component
public class JobExecution implements SmartLifecycle {

    /** Before the web server starts, and after it has stopped; what moves the clock at the start goes lower. */
    public static final int PHASE = DEFAULT_PHASE - 4096;

    private final DefaultJobExecutor executor;
    private final MovableClock clock;
    private volatile boolean running;
    private volatile boolean paused;

    JobExecution(DefaultJobExecutor executor, Diagrams deployed, MovableClock clock) {
        this.executor = executor;
        this.clock = clock;
        clock.onMove(JobExecution::follow);
    }

    /** Does the work while no job runs by itself: waits for those that run, and lets them go on afterwards. */
    public synchronized void whilePaused(Runnable work) {
        if (paused) { // by this very thread: stopping and starting costs a tenth of a second each time
            work.run();
            return;
        }
        paused = true;
        executor.shutdown();
        try {
            work.run();
        } finally {
            paused = false;
            if (running) {
                executor.start();
            }
        }
    }

    /** Whether jobs are run: by the executor, or for now by whoever paused it. */
    public boolean isAlive() {
        return paused || executor.isActive();
    }

    @Override
    public synchronized void start() {
        follow(clock.offset());
        executor.start();
        running = true;
    }

    /** Never waits for who paused it: a long travel must not keep the application from stopping. */
    @Override
    public void stop() {
        running = false;
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void follow(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
