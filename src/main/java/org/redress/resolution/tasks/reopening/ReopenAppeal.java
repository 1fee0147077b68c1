package org.redress.resolution.tasks.reopening;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.reopening.Reopenings;
import org.springframework.stereotype.Component;

/** Begins the new round of an appeal that is taken up again. */
@Component
class ReopenAppeal extends ProcessTask {

    private final Reopenings reopenings;

    ReopenAppeal(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    protected void run(Step step) {
        reopenings.begin(requireNonNull(step.text("reopeningId")));
    }
}
