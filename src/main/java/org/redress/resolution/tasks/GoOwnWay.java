package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.twin.Following;
import org.springframework.stereotype.Component;

/** Sends a duplicate its own way, because the first appeal ended without an answer. */
@Component
class GoOwnWay extends ProcessTask {

    private final Following following;

    GoOwnWay(Following following) {
        this.following = following;
    }

    @Override
    protected void run(Step step) {
        following.goOwnWay(step.number());
        step.set(Outcome.VARIABLE, Outcome.AGAIN.name());
    }
}
