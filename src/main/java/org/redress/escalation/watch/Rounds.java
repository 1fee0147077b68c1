package org.redress.escalation.watch;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks for the turn every few seconds, in two threads of its own: no other work of the application, however stuck, and
 * neither of the two watches, keeps the other waiting.
 */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration ASK = Duration.ofSeconds(5);

    /** After a start the timers have the first minute to themselves. */
    private static final Duration CLOCKS_AFTER = Duration.ofSeconds(60);

    private final Watchdog watchdog;
    private volatile long since = System.nanoTime();
    private @Nullable ScheduledThreadPoolExecutor threads;

    Rounds(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    @Override
    public synchronized void start() {
        since = System.nanoTime();
        var watching = new ScheduledThreadPoolExecutor(2, work -> {
            var thread = new Thread(work, "watch");
            thread.setDaemon(true);
            return thread;
        });
        each(watching, CLOCKS_AFTER, watchdog::watchClocks);
        each(watching, ASK, watchdog::watchJobs);
        threads = watching;
    }

    @Override
    public synchronized void stop() {
        if (threads == null) {
            return;
        }
        threads.shutdown(); // never by interruption: it closes the file under H2
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("The watch is still in a round; it ends with the process");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    /** Whether it has been at work for so long that a round must have been finished. */
    boolean hadTime() {
        return System.nanoTime() - since > Duration.ofMinutes(5).toNanos();
    }

    private static void each(ScheduledThreadPoolExecutor watching, Duration after, Runnable round) {
        var unused = watching.scheduleWithFixedDelay(
                () -> tried(round), after.toMillis(), ASK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void tried(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            log.error("A round of the watch failed; the next one comes in a moment: {}", e.toString());
        }
    }
}
