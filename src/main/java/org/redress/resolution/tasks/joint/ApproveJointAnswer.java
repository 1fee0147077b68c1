package org.redress.resolution.tasks.joint;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.joint.JointAnswers;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The head of the leading unit approves the common answer, never their own, or sends it back with a comment. */
@Component
class ApproveJointAnswer implements PersonTask {

    private final JointAnswers answers;

    ApproveJointAnswer(JointAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isApproved = "APPROVE".equals(values.get("outcome"));
        var approver = new Actor(task.actor());
        if (isApproved) {
            answers.approve(task.number(), approver);
        } else {
            answers.sendBack(task.number(), values.getOrDefault("comment", ""), approver);
        }
        return Map.of("approved", isApproved);
    }
}
