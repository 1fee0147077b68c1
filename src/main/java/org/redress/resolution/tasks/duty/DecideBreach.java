package org.redress.resolution.tasks.duty;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Management decides whether duty was breached, and what follows (000, task 7). */
@Component
class DecideBreach implements PersonTask {

    private final DutyBreaches breaches;

    DecideBreach(DutyBreaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isConfirmed = "CONFIRMED".equals(values.get("outcome"));
        var id = task.number().substring(DutyBreaches.KEY.length());
        breaches.record(
                id, isConfirmed, values.getOrDefault("reason", ""), values.get("measure"), new Actor(task.actor()));
        return Map.of();
    }
}
