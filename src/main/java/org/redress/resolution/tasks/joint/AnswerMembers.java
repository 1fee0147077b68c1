package org.redress.resolution.tasks.joint;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.joint.JointAnswers;
import org.springframework.stereotype.Component;

/** Gives each member of the group its own answer; each leaves by itself. */
@Component
class AnswerMembers extends ProcessTask {

    private final JointAnswers answers;

    AnswerMembers(JointAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void run(Step step) {
        answers.answerEach(step.number());
    }
}
