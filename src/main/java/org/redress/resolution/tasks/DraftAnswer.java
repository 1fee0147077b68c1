package org.redress.resolution.tasks;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.unit.HandBack;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the unit writes the answer, or hands back what is not theirs. */
@Component
class DraftAnswer implements PersonTask {

    private final Answers answers;
    private final HandBack handBack;

    DraftAnswer(Answers answers, HandBack handBack) {
        this.answers = answers;
        this.handBack = handBack;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var isHandedBack = HandBack.OUTCOME.equals(values.get("outcome"));
        handBack.leave(task.number());
        if (isHandedBack) {
            handBack.carryOut(task.number(), values, actor);
        } else {
            answers.handIn(task.number(), values.getOrDefault("answer", ""), actor);
        }
        handBack.endDay(task.number());
        return Map.of("handedBack", isHandedBack);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return answers.lastText(task.number())
                .map(text -> Map.of("answer", text))
                .orElse(Map.of());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("whose") ? handBack.choices(task.number()) : List.of();
    }
}
