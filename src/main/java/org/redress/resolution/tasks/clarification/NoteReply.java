package org.redress.resolution.tasks.clarification;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.clarification.Clarifications;
import org.springframework.stereotype.Component;

/** Notes that the applicant replied. */
@Component
class NoteReply extends ProcessTask {

    private final Clarifications clarifications;

    NoteReply(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    @Override
    protected void run(Step step) {
        clarifications.replied(requireNonNull(step.text("questionId")));
        step.set("replied", true);
    }
}
