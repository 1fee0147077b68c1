package org.redress.training.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.training.Training;
import org.redress.training.journey.Journey.State;
import org.redress.training.journey.Journey.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journeys through training time in the background, one at a time, while whoever asked for it watches. */
@Component
public class Journeys {

    private static final Logger log = LoggerFactory.getLogger(Journeys.class);

    private final Training training;
    private final Beginning beginning;
    private final JourneyLog journeys;
    private final Clock clock;
    private final AtomicReference<@Nullable Journey> running = new AtomicReference<>();

    Journeys(Training training, Beginning beginning, JourneyLog journeys, Clock clock) {
        this.training = training;
        this.beginning = beginning;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** Sets out for a later time; refuses what is past, too far, or a second journey beside the first. */
    public void forward(Instant to, Actor by) {
        training.check(to);
        Journey journey = setOut(What.FORWARD, to, by);
        try {
            journeys.begin(What.FORWARD, journey.from(), to, by, State.RUNNING);
        } catch (RuntimeException failed) {
            running.set(null);
            throw failed;
        }
        inBackground(() -> training.travel(to), () -> {}, () -> journeys.end(State.FAILED));
    }

    /** Goes back to the beginning; what was done since is lost. */
    public void back(Actor by) {
        if (!beginning.fits()) {
            throw Refused.conflict("training.noBeginning");
        }
        Instant to = beginning.at().orElseThrow();
        Journey journey = setOut(What.BACK, to, by);
        inBackground(
                beginning::goBack,
                () -> journeys.begin(What.BACK, journey.from(), to, by, State.DONE),
                () -> journeys.begin(What.BACK, journey.from(), to, by, State.FAILED));
    }

    /** The one under way, else the last. */
    public Optional<Journey> last() {
        return Optional.ofNullable(running.get()).or(journeys::last);
    }

    private Journey setOut(What what, Instant to, Actor by) {
        var journey = new Journey(0, what, clock.instant(), to, by.login(), State.RUNNING);
        if (!running.compareAndSet(null, journey)) {
            throw Refused.conflict("training.underway");
        }
        return journey;
    }

    private void inBackground(Runnable way, Runnable arrived, Runnable broken) {
        var thread = new Thread(() -> travel(way, arrived, broken), "training-journey");
        thread.setDaemon(true);
        thread.start();
    }

    private void travel(Runnable way, Runnable arrived, Runnable broken) {
        try {
            way.run();
            journeys.end(State.DONE);
            arrived.run();
        } catch (RuntimeException failure) {
            log.error("The journey through training time broke off", failure);
            broken.run();
        } finally {
            running.set(null);
        }
    }

    /** A journey that was under way when the application stopped did not arrive. */
    @EventListener(ApplicationReadyEvent.class)
    void breakOff() {
        journeys.end(State.FAILED);
    }
}
