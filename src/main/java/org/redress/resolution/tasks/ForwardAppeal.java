package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.competence.Competence;
import org.redress.resolution.course.Outcome;
import org.springframework.stereotype.Component;

/** Forwards what is not ours to the body that it belongs to, or tells the applicant only (R9). */
@Component
class ForwardAppeal extends ProcessTask {

    private final Competence competence;

    ForwardAppeal(Competence competence) {
        this.competence = competence;
    }

    @Override
    protected void run(Step step) {
        competence.carryOut(step.number());
        step.set(Outcome.VARIABLE, Outcome.ENDED.name());
    }
}
