package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Tells the head of the function that a missed term is still not met. */
@Component
class TellHead extends ProcessTask {

    private final Deadlines deadlines;

    TellHead(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "HEAD");
    }
}
