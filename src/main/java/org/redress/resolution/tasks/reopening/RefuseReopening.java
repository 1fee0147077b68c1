package org.redress.resolution.tasks.reopening;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.reopening.Reopenings;
import org.springframework.stereotype.Component;

/** Writes to the applicant why the appeal stays as it ended. */
@Component
class RefuseReopening extends ProcessTask {

    private final Reopenings reopenings;

    RefuseReopening(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    protected void run(Step step) {
        reopenings.refuse(requireNonNull(step.text("reopeningId")));
    }
}
