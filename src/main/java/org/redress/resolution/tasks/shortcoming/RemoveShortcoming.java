package org.redress.resolution.tasks.shortcoming;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Who has to remove a shortcoming says how it was removed. */
@Component
class RemoveShortcoming implements PersonTask {

    private final Shortcomings shortcomings;

    RemoveShortcoming(Shortcomings shortcomings) {
        this.shortcomings = shortcomings;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var id = task.number().substring(Shortcomings.KEY.length());
        shortcomings.removed(id, values.getOrDefault("how", ""), new Actor(task.actor()));
        return Map.of();
    }
}
