package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.answer.Sending;
import org.springframework.stereotype.Component;

/** Closes the appeal: the answer has arrived. */
@Component
class CloseAppeal extends ProcessTask {

    private final Sending sending;

    CloseAppeal(Sending sending) {
        this.sending = sending;
    }

    @Override
    protected void run(Step step) {
        sending.close(step.number());
    }
}
