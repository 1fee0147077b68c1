package org.redress.resolution.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.application.Checklist;
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
    private final Checklist checklist;

    CheckCompleteness(Completeness completeness, Clarifications clarifications, Checklist checklist) {
        this.completeness = completeness;
        this.clarifications = clarifications;
        this.checklist = checklist;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var there = Checklist.codes(values.get("present"));
        checklist.note(task.number(), there, actor);
        if ("YES".equals(values.get("complete"))) {
            checklist.requireAll(task.number(), there);
            completeness.confirm(task.number(), actor);
            return Map.of("complete", true);
        }
        var reach = Reach.valueOf(values.getOrDefault("channel", ""));
        var question = clarifications.write(
                task.number(),
                reach,
                checklist.question(task.number(), there, values.getOrDefault("question", "")),
                actor);
        return Map.of("complete", false, "questionId", question);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        var values = new HashMap<String, String>();
        completeness.ways(task.number()).stream().findFirst().ifPresent(way -> values.put("channel", way.value()));
        values.put("present", checklist.present(task.number()));
        values.put("question", checklist.request(task.number()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return switch (field) {
            case "channel" -> completeness.ways(task.number());
            case "present" -> checklist.choices(task.number());
            default -> List.of();
        };
    }
}
