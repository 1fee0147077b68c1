package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Tells management that a missed term is still not met. */
@Component
class TellManagement extends ProcessTask {

    private final Deadlines deadlines;
    private final Arming arming;

    TellManagement(Deadlines deadlines, Arming arming) {
        this.deadlines = deadlines;
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "MANAGEMENT");
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
