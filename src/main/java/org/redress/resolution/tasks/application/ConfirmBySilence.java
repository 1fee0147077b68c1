package org.redress.resolution.tasks.application;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.application.FieldWork;
import org.redress.resolution.course.Outcome;
import org.springframework.stereotype.Component;

/** Counts the client's silence as confirmation, and tells them so. */
@Component
class ConfirmBySilence extends ProcessTask {

    private final FieldWork work;

    ConfirmBySilence(FieldWork work) {
        this.work = work;
    }

    @Override
    protected void run(Step step) {
        work.confirmBySilence(step.number());
        step.set(Outcome.VARIABLE, Outcome.DONE.name());
    }
}
