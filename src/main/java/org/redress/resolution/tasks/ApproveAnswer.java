package org.redress.resolution.tasks;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.course.Outcome;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The head of the unit approves the answer, never their own, or sends it back with a comment. */
@Component
class ApproveAnswer implements PersonTask {

    private final Answers answers;

    ApproveAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isApproved = "APPROVE".equals(values.get("outcome"));
        var approver = new Actor(task.actor());
        if (isApproved) {
            answers.approve(task.number(), values.get("comment"), approver);
        } else {
            answers.sendBack(task.number(), values.getOrDefault("comment", ""), approver);
        }
        return Map.of("approved", isApproved, Outcome.VARIABLE, Outcome.ANSWER.name());
    }
}
