package org.redress.resolution.tasks.application;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.application.FieldWork;
import org.springframework.stereotype.Component;

/** Tells the client that the work is done; until when they may say otherwise goes into the timer. */
@Component
class ReportWork extends ProcessTask {

    private final FieldWork work;

    ReportWork(FieldWork work) {
        this.work = work;
    }

    @Override
    protected void run(Step step) {
        step.set("confirmationDueAt", work.reportDone(step.number()));
    }
}
