package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Warns that a clock has reached the last third of its term. */
@Component
class WarnNear extends ProcessTask {

    private final Deadlines deadlines;
    private final Arming arming;

    WarnNear(Deadlines deadlines, Arming arming) {
        this.deadlines = deadlines;
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "NEAR");
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
