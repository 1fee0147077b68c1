package org.redress.resolution.tasks.application;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.application.FieldWork;
import org.redress.resolution.clarification.Clarifications;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The specialist reports what became of the work at the agreed time: done, or why not. */
@Component
class DoWork implements PersonTask {

    private final FieldWork work;
    private final Clarifications clarifications;

    DoWork(FieldWork work, Clarifications clarifications) {
        this.work = work;
        this.clarifications = clarifications;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isDone = "DONE".equals(values.get("outcome"));
        var actor = new Actor(task.actor());
        clarifications.overtake(task.number());
        if (isDone) {
            work.done(task.number(), values.getOrDefault("report", ""), actor);
        } else {
            work.failed(task.number(), values.getOrDefault("fault", ""), values.getOrDefault("reason", ""), actor);
        }
        return Map.of("done", isDone);
    }
}
