package org.redress.resolution.tasks;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.course.Outcome;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The reception specialist answers a question with what a specialist handed back (003, 5.2.6). */
@Component
class AnswerQuestion implements PersonTask {

    private final Answers answers;

    AnswerQuestion(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        answers.byReception(
                task.number(), values.getOrDefault("answer", ""), values.get("faq"), new Actor(task.actor()));
        return Outcome.ANSWER.decision();
    }
}
