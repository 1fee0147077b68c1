package org.redress.resolution.tasks.extension;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.extension.Extensions;
import org.springframework.stereotype.Component;

/** Leaves the term as it is and tells who asked. */
@Component
class RefuseExtension extends ProcessTask {

    private final Extensions extensions;

    RefuseExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    protected void run(Step step) {
        extensions.refuse(requireNonNull(step.text("extensionId")));
    }
}
