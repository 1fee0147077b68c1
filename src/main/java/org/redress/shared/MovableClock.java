package org.redress.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock: the system's, in UTC, moved by an offset that only training and tests set.
 *
 * <p>It ticks on wherever it was moved, and in whole milliseconds, which both databases and the engine keep exactly.
 */
public class MovableClock extends Clock {

    private final Clock system = Clock.tickMillis(ZoneOffset.UTC);
    private final List<Consumer<Duration>> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    /** Lets this clock show the given instant now, and tick on from it. */
    public synchronized void moveTo(Instant now) {
        offset = Duration.between(system.instant(), now);
        listeners.forEach(listener -> listener.accept(offset));
    }

    /** How far this clock is ahead of the system's; zero when it was never moved. */
    public Duration offset() {
        return offset;
    }

    /** Tells the listener every new offset, in the thread that moves the clock. */
    public void onMove(Consumer<Duration> listener) {
        listeners.add(listener);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final Clock moved;
        private final ZoneId zone;

        private Zoned(Clock moved, ZoneId zone) {
            this.moved = moved;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return moved.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(moved, other);
        }
    }
}
