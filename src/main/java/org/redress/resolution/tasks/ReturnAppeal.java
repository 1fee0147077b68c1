package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.refusal.Refusals;
import org.springframework.stereotype.Component;

/** Returns the appeal with an explanation, or tells that it is not considered (R10–R14, R21, R22). */
@Component
class ReturnAppeal extends ProcessTask {

    private final Refusals refusals;

    ReturnAppeal(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void run(Step step) {
        refusals.carryOut(step.number());
        step.set(Outcome.VARIABLE, Outcome.ENDED.name());
    }
}
