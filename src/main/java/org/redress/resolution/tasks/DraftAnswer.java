package org.redress.resolution.tasks;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.input.SpecialistDay;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the unit writes the answer, or hands back what is not theirs. */
@Component
class DraftAnswer implements PersonTask {

    private final Answers answers;
    private final Clarifications clarifications;
    private final SpecialistDay day;
    private final Routing routing;

    DraftAnswer(Answers answers, Clarifications clarifications, SpecialistDay day, Routing routing) {
        this.answers = answers;
        this.clarifications = clarifications;
        this.day = day;
        this.routing = routing;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var isHandedBack = "HAND_BACK".equals(values.get("outcome"));
        clarifications.overtake(task.number());
        if (isHandedBack) {
            routing.handBack(task.number(), values.getOrDefault("reason", ""), actor);
        } else {
            answers.handIn(task.number(), values.getOrDefault("answer", ""), actor);
        }
        day.end(task.number());
        return Map.of("handedBack", isHandedBack);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return answers.lastText(task.number())
                .map(text -> Map.of("answer", text))
                .orElse(Map.of());
    }
}
