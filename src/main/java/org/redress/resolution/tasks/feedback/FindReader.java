package org.redress.resolution.tasks.feedback;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.feedback.Feedbacks;
import org.springframework.stereotype.Component;

/** Finds whom a suggestion or feedback concerns: the unit whose lead reads it. */
@Component
class FindReader extends ProcessTask {

    private final Feedbacks feedbacks;

    FindReader(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    protected void run(Step step) {
        step.set("unit", feedbacks.reader(step.number()));
    }
}
