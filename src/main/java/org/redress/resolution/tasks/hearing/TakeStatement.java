package org.redress.resolution.tasks.hearing;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.hearing.Hearings;
import org.springframework.stereotype.Component;

/** Takes over what who is complained of says. */
@Component
class TakeStatement extends ProcessTask {

    private final Hearings hearings;

    TakeStatement(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    protected void run(Step step) {
        hearings.taken(requireNonNull(step.text("hearingId")));
    }
}
