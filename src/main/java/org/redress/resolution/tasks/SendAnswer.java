package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.answer.Sending;
import org.springframework.stereotype.Component;

/** Sends the answer; the clocks end in the same commit. */
@Component
class SendAnswer extends ProcessTask {

    private final Sending sending;

    SendAnswer(Sending sending) {
        this.sending = sending;
    }

    @Override
    protected void run(Step step) {
        sending.send(step.number());
    }
}
