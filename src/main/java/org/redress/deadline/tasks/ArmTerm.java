package org.redress.deadline.tasks;

import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Sets the timers of a clock to the moments of the term that it is in. */
@Component
class ArmTerm extends ProcessTask {

    private final Arming arming;

    ArmTerm(Arming arming) {
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
