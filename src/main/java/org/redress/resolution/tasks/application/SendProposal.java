package org.redress.resolution.tasks.application;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.application.Negotiation;
import org.springframework.stereotype.Component;

/** Sends the times to choose from; until when the client's answer is awaited goes into the timer. */
@Component
class SendProposal extends ProcessTask {

    private final Negotiation negotiation;

    SendProposal(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    @Override
    protected void run(Step step) {
        step.set("proposalDueAt", negotiation.send(step.number()));
    }
}
