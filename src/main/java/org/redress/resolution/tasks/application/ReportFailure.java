package org.redress.resolution.tasks.application;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.application.FieldWork;
import org.springframework.stereotype.Component;

/** Tells the client why nothing was done, and that another time will be agreed. */
@Component
class ReportFailure extends ProcessTask {

    private final FieldWork work;

    ReportFailure(FieldWork work) {
        this.work = work;
    }

    @Override
    protected void run(Step step) {
        work.reportFailure(step.number());
    }
}
