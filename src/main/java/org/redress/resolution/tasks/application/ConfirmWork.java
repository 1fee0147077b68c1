package org.redress.resolution.tasks.application;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.application.FieldWork;
import org.redress.resolution.application.Way;
import org.redress.resolution.course.Outcome;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The specialist asks the client on the phone whether the work is done, and notes what they say. */
@Component
class ConfirmWork implements PersonTask {

    private final FieldWork work;

    ConfirmWork(FieldWork work) {
        this.work = work;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isConfirmed = "YES".equals(values.get("confirmed"));
        var actor = new Actor(task.actor());
        if (isConfirmed) {
            work.confirm(task.number(), values.get("note"), actor, Way.PHONE);
        } else {
            work.deny(task.number(), values.getOrDefault("reason", ""), actor, Way.PHONE);
        }
        return Map.of("confirmed", isConfirmed, Outcome.VARIABLE, Outcome.DONE.name());
    }
}
