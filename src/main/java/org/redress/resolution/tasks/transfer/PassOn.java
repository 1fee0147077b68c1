package org.redress.resolution.tasks.transfer;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.transfer.Transfers;
import org.springframework.stereotype.Component;

/** Hands a fault report or a meter reading to those it belongs to, and tells the sender. */
@Component
class PassOn extends ProcessTask {

    private final Transfers transfers;

    PassOn(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    protected void run(Step step) {
        var handed = transfers.pass(step.number());
        step.set("fault", handed.fault());
        step.set("unit", handed.unit());
    }
}
