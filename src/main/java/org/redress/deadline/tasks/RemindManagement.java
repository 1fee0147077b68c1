package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Reminds management of a missed term, and sets the timer to the next working day. */
@Component
class RemindManagement extends ProcessTask {

    private final Deadlines deadlines;
    private final Arming arming;

    RemindManagement(Deadlines deadlines, Arming arming) {
        this.deadlines = deadlines;
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "REMINDER");
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
