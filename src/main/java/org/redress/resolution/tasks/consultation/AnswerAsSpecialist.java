package org.redress.resolution.tasks.consultation;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.consultation.Conversations;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist whom the contact was passed to answers, or says that it is not theirs (000). */
@Component
class AnswerAsSpecialist implements PersonTask {

    private final Conversations conversations;

    AnswerAsSpecialist(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var isHandedBack = "HAND_BACK".equals(values.get("outcome"));
        if (isHandedBack) {
            conversations.handBack(task.number(), values.getOrDefault("reason", ""), actor);
        } else {
            conversations.answered(task.number(), values, actor);
        }
        return Map.of("handedBack", isHandedBack);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return conversations.known(task.number());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return conversations.choices(task.number(), field);
    }
}
