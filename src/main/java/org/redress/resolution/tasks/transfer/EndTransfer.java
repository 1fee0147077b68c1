package org.redress.resolution.tasks.transfer;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Ends what was no appeal: those it belongs to have it. */
@Component
class EndTransfer extends ProcessTask {

    private final Transfers transfers;

    EndTransfer(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    protected void run(Step step) {
        transfers.end(step.number());
        step.set(Outcome.VARIABLE, Outcome.ENDED.name());
    }
}
