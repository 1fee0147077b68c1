package org.redress.resolution.tasks.clarification;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.clarification.Clarifications;
import org.springframework.stereotype.Component;

/** Asks the applicant by the way that they named. */
@Component
class AskApplicant extends ProcessTask {

    private final Clarifications clarifications;

    AskApplicant(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    protected void run(Step step) {
        step.set("replyDueAt", clarifications.ask(requireNonNull(step.text("questionId"))));
    }
}
