package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.deadline.stage.Arming;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Records that a term was missed, and tells those whom table 2b names at once. */
@Component
class RecordBreach extends ProcessTask {

    private final Deadlines deadlines;
    private final Arming arming;

    RecordBreach(Deadlines deadlines, Arming arming) {
        this.deadlines = deadlines;
        this.arming = arming;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "MISSED");
        arming.of(step.businessKey()).decisions().forEach(step::set);
    }
}
