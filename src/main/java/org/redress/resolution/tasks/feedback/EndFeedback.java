package org.redress.resolution.tasks.feedback;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.feedback.Feedbacks;
import org.springframework.stereotype.Component;

/** Ends a suggestion or feedback that was read and asks for no answer. */
@Component
class EndFeedback extends ProcessTask {

    private final Feedbacks feedbacks;

    EndFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    protected void run(Step step) {
        feedbacks.end(step.number());
        step.set(Outcome.VARIABLE, Outcome.DONE.name());
    }
}
