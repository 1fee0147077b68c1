package org.redress.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.redress.process.EngineTime;
import org.redress.shared.MovableClock;
import org.redress.shared.RedressSettings;

/** The one clock in the test's hand; local times are the organisation's. */
public final class Time {

    /** When every test class begins: a Monday morning in a month with holidays. */
    public static final String START = "2026-02-02T09:00";

    private final MovableClock clock;
    private final EngineTime engine;
    private final ZoneId zone;

    Time(MovableClock clock, EngineTime engine, RedressSettings settings) {
        this.clock = clock;
        this.engine = engine;
        this.zone = settings.pack().zone();
    }

    /** Moves on by the duration, running what falls due on the way. */
    public void travel(Duration duration) {
        engine.travel(clock.instant().plus(duration));
    }

    /** Moves on to the local time, running what falls due on the way; to a past one without running anything. */
    public void at(String local) {
        var to = instant(local);
        if (to.isBefore(clock.instant())) {
            clock.moveTo(to);
        } else {
            engine.travel(to);
        }
    }

    /** Moves on in one step, as after a long stop of the house: what fell due meanwhile runs once, and late. */
    public void leap(String local) {
        Instant to = instant(local);
        engine.whilePaused(() -> {
            clock.moveTo(to);
            engine.pass(to);
        });
    }

    /** What the clock shows now. */
    public Instant now() {
        return clock.instant();
    }

    /** The instant of a local time such as {@code 2026-02-02T09:00}. */
    public Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
