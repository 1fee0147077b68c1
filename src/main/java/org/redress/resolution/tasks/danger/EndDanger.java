package org.redress.resolution.tasks.danger;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.danger.Dangers;
import org.springframework.stereotype.Component;

/** Ends the minutes of a danger that the dispatcher decided on, and tells who reported it. */
@Component
class EndDanger extends ProcessTask {

    private final Dangers dangers;

    EndDanger(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    protected void run(Step step) {
        dangers.end(requireNonNull(step.text("dangerId")));
    }
}
