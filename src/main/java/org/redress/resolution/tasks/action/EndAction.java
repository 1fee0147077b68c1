package org.redress.resolution.tasks.action;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.action.Actions;
import org.springframework.stereotype.Component;

/** Closes an action that is done, or from which its owner was let off. */
@Component
class EndAction extends ProcessTask {

    private final Actions actions;

    EndAction(Actions actions) {
        this.actions = actions;
    }

    @Override
    protected void run(Step step) {
        actions.end(requireNonNull(step.text("actionId")));
    }
}
