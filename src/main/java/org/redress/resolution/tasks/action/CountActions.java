package org.redress.resolution.tasks.action;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.action.Actions;
import org.springframework.stereotype.Component;

/** Counts what the answer promised. */
@Component
class CountActions extends ProcessTask {

    private final Actions actions;

    CountActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    protected void run(Step step) {
        step.set("actionCount", actions.toBegin(step.number()));
    }
}
