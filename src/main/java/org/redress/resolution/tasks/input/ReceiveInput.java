package org.redress.resolution.tasks.input;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.input.Inputs;
import org.springframework.stereotype.Component;

/** Takes over what another unit said. */
@Component
class ReceiveInput extends ProcessTask {

    private final Inputs inputs;

    ReceiveInput(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    protected void run(Step step) {
        inputs.receive(requireNonNull(step.text("inputId")));
    }
}
