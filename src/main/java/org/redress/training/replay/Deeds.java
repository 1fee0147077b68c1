package org.redress.training.replay;

import org.redress.registry.Work;
import org.redress.registry.WorkItem;
import org.redress.shared.Actor;
import org.redress.training.story.Step;
import org.springframework.stereotype.Component;

/** What people do in the stories: they take tasks and complete them, and act beside them. */
@Component
class Deeds {

    private final Work work;
    private final Acts acts;
    private final Counter counter;

    Deeds(Work work, Acts acts, Counter counter) {
        this.work = work;
        this.acts = acts;
        this.counter = counter;
    }

    /** Does one step of a story to an appeal. */
    void perform(String number, Step step) {
        Actor actor = new Actor(step.who());
        switch (step.verb()) {
            case CLAIM -> work.claim(task(number, step, actor), actor);
            case TASK -> work.complete(task(number, step, actor), step.values(), actor);
            case ACT -> acts.perform(number, step, actor);
        }
        counter.handOver(number, actor);
    }

    private String task(String number, Step step, Actor actor) {
        return work.item(number, step.deed(), actor)
                .map(WorkItem::taskId)
                .orElseThrow(() -> new IllegalStateException("this task is not open for them"));
    }
}
