package org.redress.resolution.tasks.feedback;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.feedback.Feedbacks;
import org.springframework.stereotype.Component;

/** Thanks the applicant for a suggestion or feedback by letter. */
@Component
class ThankApplicant extends ProcessTask {

    private final Feedbacks feedbacks;

    ThankApplicant(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    protected void run(Step step) {
        feedbacks.thank(step.number());
    }
}
