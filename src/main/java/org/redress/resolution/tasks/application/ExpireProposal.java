package org.redress.resolution.tasks.application;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.application.Negotiation;
import org.springframework.stereotype.Component;

/** Notes that the client has not answered the proposal, and tells the specialist to call. */
@Component
class ExpireProposal extends ProcessTask {

    private final Negotiation negotiation;

    ExpireProposal(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    @Override
    protected void run(Step step) {
        negotiation.expire(step.number());
    }
}
