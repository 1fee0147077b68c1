package org.redress.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.redress.correspondence.Dispatch;
import org.redress.organisation.Organisation;
import org.redress.process.EngineTime;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Training: its time, and how it is moved. */
@Component
public class Training {

    private static final int FARTHEST_YEARS = 2;
    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RedressSettings settings;
    private final Organisation organisation;
    private final EngineTime engine;
    private final Dispatch letters;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();

    Training(RedressSettings settings, Organisation organisation, EngineTime engine, Dispatch letters, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.engine = engine;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether this installation is for training. */
    public boolean isOn() {
        return settings.isTraining();
    }

    /** The training time, in the organisation's zone. */
    public ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    /** The organisation's zone, in which times are given. */
    public ZoneId zone() {
        return organisation.zone();
    }

    /**
     * Moves the training time forward, and returns when everything that fell due on the way has run; refuses what is
     * past or more than two years ahead.
     */
    public void travel(Instant to) {
        check(to);
        if (!underWay.compareAndSet(false, true)) {
            throw Refused.conflict("training.underway");
        }
        try {
            pass(to);
        } finally {
            underWay.set(false);
        }
    }

    /** Refuses a time to which training can't be moved. */
    public void check(Instant to) {
        if (!isOn()) {
            throw Refused.notFound("training.off");
        }
        if (to.isBefore(clock.instant())) {
            throw Refused.invalid("to", "training.past", now().format(AS_WRITTEN));
        }
        if (to.isAfter(now().plusYears(FARTHEST_YEARS).toInstant())) {
            throw Refused.invalid("to", "training.tooFar", FARTHEST_YEARS);
        }
    }

    /** Lets time pass until the instant, from one thing that falls due to the next, each with the letters it causes. */
    public void pass(Instant to) {
        engine.whilePaused(() -> step(to));
    }

    private void step(Instant to) {
        letters.awaitQuiet(PATIENCE); // what was written before leaves before
        Instant last = Instant.MIN;
        for (Instant next = engine.nextDue();
                next != null && next.isAfter(last) && !next.isAfter(to);
                next = engine.nextDue()) {
            forward(next);
            last = next;
        }
        forward(to);
    }

    private void forward(Instant to) {
        engine.pass(to);
        letters.awaitQuiet(PATIENCE);
    }
}
