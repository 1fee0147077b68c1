package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Warns that a clock has reached the last third of its term. */
@Component
class WarnNear extends ProcessTask {

    private final Deadlines deadlines;

    WarnNear(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "NEAR");
    }
}
