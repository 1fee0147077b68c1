package org.redress.resolution.tasks;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.triage.Completeness;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** A routing specialist looks whether everything is there to answer, or asks the applicant (003, 5.2.7). */
@Component
class CheckCompleteness implements PersonTask {

    private final Completeness completeness;
    private final Clarifications clarifications;

    CheckCompleteness(Completeness completeness, Clarifications clarifications) {
        this.completeness = completeness;
        this.clarifications = clarifications;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        if ("YES".equals(values.get("complete"))) {
            completeness.confirm(task.number(), actor);
            return Map.of("complete", true);
        }
        var reach = Reach.valueOf(values.getOrDefault("channel", ""));
        var question = clarifications.write(task.number(), reach, values.getOrDefault("question", ""), actor);
        return Map.of("complete", false, "questionId", question);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return completeness.ways(task.number()).stream()
                .findFirst()
                .map(way -> Map.of("channel", way.value()))
                .orElse(Map.of());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("channel") ? completeness.ways(task.number()) : List.of();
    }
}
