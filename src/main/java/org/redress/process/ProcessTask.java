package org.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What a service task of a diagram extends: a bean named as the task, which calls one method of its module. */
public abstract class ProcessTask implements JavaDelegate {

    @Override
    public final void execute(DelegateExecution execution) {
        run(new ExecutionStep(execution));
    }

    /** Does the task in the engine's transaction; whatever is thrown rolls the step back, to be tried again. */
    protected abstract void run(Step step);
}
