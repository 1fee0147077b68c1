package org.redress.training.web;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.training.Training;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the training time and moves it forward; it belongs to the administrator. */
@RestController
@RequestMapping("/api/v1/training/time")
class TrainingTime {

    private final Training training;
    private final Rights rights;

    TrainingTime(Training training, Rights rights) {
        this.training = training;
        this.rights = rights;
    }

    /** The training time now. */
    @GetMapping
    Now now() {
        if (!training.isOn()) {
            throw Refused.notFound("training.off");
        }
        return new Now(training.now().toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Moves the time forward; answers when all that fell due on the way has run. */
    @PostMapping
    Now move(@RequestBody Move move, Principal person) {
        rights.require(new Actor(person.getName()), Action.ADMINISTER, null);
        training.travel(LocalTimes.read(move.to(), training.zone()));
        return now();
    }

    /**
     * The training time.
     *
     * @param now the moment, with the offset of the organisation's zone
     */
    record Now(OffsetDateTime now) {}

    /**
     * Where to move the time.
     *
     * @param to a local time of the organisation such as 2026-07-01T09:00, or a moment with its offset
     */
    record Move(@Nullable String to) {}
}
