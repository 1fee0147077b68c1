package org.redress.resolution.tasks.joint;

import java.util.Map;
import java.util.Optional;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.registry.joint.JointGroup;
import org.redress.resolution.joint.JointAnswers;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the leading unit writes the common answer, or hands back what is not theirs. */
@Component
class DraftJointAnswer implements PersonTask {

    private final JointAnswers answers;

    DraftJointAnswer(JointAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var isHandedBack = "HAND_BACK".equals(values.get("outcome"));
        if (isHandedBack) {
            answers.handBack(task.number(), values.getOrDefault("reason", ""), actor);
        } else {
            answers.handIn(task.number(), values.getOrDefault("answer", ""), actor);
        }
        return Map.of("handedBack", isHandedBack);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return Optional.of(answers.ledBy(task.number()))
                .map(JointGroup::answer)
                .map(text -> Map.of("outcome", "SUBMIT", "answer", text))
                .orElse(Map.of("outcome", "SUBMIT"));
    }
}
