package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.twin.Following;
import org.springframework.stereotype.Component;

/** Takes over the answer of the first appeal for its duplicate. */
@Component
class ShareAnswer extends ProcessTask {

    private final Following following;

    ShareAnswer(Following following) {
        this.following = following;
    }

    @Override
    protected void run(Step step) {
        following.shareAnswer(step.number());
        step.set(Outcome.VARIABLE, Outcome.ANSWER.name());
    }
}
