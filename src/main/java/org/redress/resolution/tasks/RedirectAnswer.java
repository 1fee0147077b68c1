package org.redress.resolution.tasks;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Sending;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Somebody chooses another way for an answer that could not be delivered. */
@Component
class RedirectAnswer implements PersonTask {

    private final Sending sending;

    RedirectAnswer(Sending sending) {
        this.sending = sending;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var reach = Reach.valueOf(values.getOrDefault("channel", ""));
        sending.redirect(task.number(), reach, values.get("address"), new Actor(task.actor()));
        return Map.of();
    }
}
