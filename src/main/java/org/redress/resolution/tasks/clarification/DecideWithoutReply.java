package org.redress.resolution.tasks.clarification;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.clarification.Clarifications;
import org.springframework.stereotype.Component;

/** Goes on without a reply, on the data at hand, and tells the applicant so (rule 10). */
@Component
class DecideWithoutReply extends ProcessTask {

    private final Clarifications clarifications;

    DecideWithoutReply(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    protected void run(Step step) {
        clarifications.unanswered(requireNonNull(step.text("questionId")));
        step.set("replied", false);
    }
}
