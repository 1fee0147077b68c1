package org.redress.resolution.tasks.transfer;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Takes back what was handed over by mistake: it is an appeal. */
@Component
class TakeBack extends ProcessTask {

    private final Transfers transfers;

    TakeBack(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    protected void run(Step step) {
        transfers.takeBack(step.number());
        step.set(Outcome.VARIABLE, Outcome.AGAIN.name());
    }
}
