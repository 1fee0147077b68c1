package org.redress.deadline.tasks;

import org.redress.deadline.Deadlines;
import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.springframework.stereotype.Component;

/** Records that a term was missed, and tells those whom table 2b names at once. */
@Component
class RecordBreach extends ProcessTask {

    private final Deadlines deadlines;

    RecordBreach(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    protected void run(Step step) {
        deadlines.reach(step.businessKey(), "MISSED");
    }
}
