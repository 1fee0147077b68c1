package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Tells management that a missed term is still not met. */
@Component
class TellManagement extends ProcessTask {

    private final Deadlines deadlines;

    TellManagement(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "MANAGEMENT");
    }
}
