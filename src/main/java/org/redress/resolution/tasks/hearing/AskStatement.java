package org.redress.resolution.tasks.hearing;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.hearing.Hearings;
import org.springframework.stereotype.Component;

/** Hands over the request to explain, with its date. */
@Component
class AskStatement extends ProcessTask {

    private final Hearings hearings;

    AskStatement(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    protected void run(Step step) {
        var asked = hearings.ask(requireNonNull(step.text("hearingId")));
        step.set("login", asked.login());
        step.set("until", asked.replyBy().toString());
        step.set("statementDueAt", asked.due());
    }
}
