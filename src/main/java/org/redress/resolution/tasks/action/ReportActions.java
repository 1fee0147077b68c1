package org.redress.resolution.tasks.action;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.action.Actions;
import org.redress.resolution.answer.Sending;
import org.springframework.stereotype.Component;

/** Tells the applicant what became of each promise. */
@Component
class ReportActions extends ProcessTask {

    private final Actions actions;
    private final Sending sending;

    ReportActions(Actions actions, Sending sending) {
        this.actions = actions;
        this.sending = sending;
    }

    @Override
    protected void run(Step step) {
        actions.tellApplicant(step.number());
        sending.closeLeft(step.number());
    }
}
