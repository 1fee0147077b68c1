package org.redress.resolution.tasks.extension;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.extension.Extensions;
import org.springframework.stereotype.Component;

/** Extends the term and tells the applicant the new date. */
@Component
class ExtendTerm extends ProcessTask {

    private final Extensions extensions;

    ExtendTerm(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    protected void run(Step step) {
        extensions.extend(requireNonNull(step.text("extensionId")));
    }
}
