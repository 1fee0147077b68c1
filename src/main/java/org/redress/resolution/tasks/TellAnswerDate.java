package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.course.HardQuestions;
import org.springframework.stereotype.Component;

/** Tells the applicant of a hard question on which date the answer will come (003, 5.2.6). */
@Component
class TellAnswerDate extends ProcessTask {

    private final HardQuestions hardQuestions;

    TellAnswerDate(HardQuestions hardQuestions) {
        this.hardQuestions = hardQuestions;
    }

    @Override
    protected void run(Step step) {
        hardQuestions.tell(step.number());
    }
}
