package org.redress.resolution.tasks.action;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.action.Actions;
import org.springframework.stereotype.Component;

/** Begins the next promised action: whose it is, by when, its clock. */
@Component
class OpenAction extends ProcessTask {

    private final Actions actions;

    OpenAction(Actions actions) {
        this.actions = actions;
    }

    @Override
    protected void run(Step step) {
        var begun = actions.begin(step.number());
        step.set("actionId", begun.id());
        step.set("login", begun.owner());
        step.set("until", begun.dueOn().toString());
    }
}
