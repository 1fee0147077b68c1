package org.redress.resolution.tasks.hearing;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.hearing.Hearings;
import org.springframework.stereotype.Component;

/** Notes that no statement came by its date; the complaint goes on without. */
@Component
class NoteSilence extends ProcessTask {

    private final Hearings hearings;

    NoteSilence(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    protected void run(Step step) {
        hearings.silent(requireNonNull(step.text("hearingId")));
    }
}
