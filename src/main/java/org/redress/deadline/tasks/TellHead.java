package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Tells the head of the function that a missed term is still not met. */
@Component
class TellHead extends ProcessTask {

    private final Deadlines deadlines;
    private final Arming arming;

    TellHead(Deadlines deadlines, Arming arming) {
        this.deadlines = deadlines;
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "HEAD");
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
