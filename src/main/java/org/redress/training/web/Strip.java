package org.redress.training.web;

import java.time.Instant;
import java.util.Optional;
import org.redress.training.Training;
import org.redress.web.TrainingStrip;
import org.springframework.stereotype.Component;

/** Says on top of every page that this is training, and what time it is there. */
@Component
class Strip implements TrainingStrip {

    private final Training training;

    Strip(Training training) {
        this.training = training;
    }

    @Override
    public Optional<Instant> now() {
        return training.isOn() ? Optional.of(training.now().toInstant()) : Optional.empty();
    }
}
