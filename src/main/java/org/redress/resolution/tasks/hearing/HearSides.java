package org.redress.resolution.tasks.hearing;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.FormDay;
import org.redress.resolution.hearing.Hearings;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A routing specialist hears the sides of a complaint: asks who is complained of to explain by a date, or goes on (003, 5.2.8). */
@Component
class HearSides implements PersonTask {

    private final Hearings hearings;

    HearSides(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        if (!"ASK".equals(values.get("outcome"))) {
            return Map.of("toHear", false);
        }
        var id = hearings.write(
                task.number(),
                values.get("question"),
                FormDay.of("replyBy", values.get("replyBy")),
                new Actor(task.actor()));
        return Map.of("toHear", true, "hearingId", id);
    }
}
