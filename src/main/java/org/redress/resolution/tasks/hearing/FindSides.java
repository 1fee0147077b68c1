package org.redress.resolution.tasks.hearing;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.hearing.Hearings;
import org.springframework.stereotype.Component;

/** Looks whether somebody of ours is complained of, who is to be heard. */
@Component
class FindSides extends ProcessTask {

    private final Hearings hearings;

    FindSides(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    protected void run(Step step) {
        step.set("accused", hearings.whom(step.number()).isPresent());
    }
}
