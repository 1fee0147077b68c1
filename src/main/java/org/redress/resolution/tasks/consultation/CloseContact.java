package org.redress.resolution.tasks.consultation;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.consultation.Consultations;
import org.redress.resolution.course.Outcome;
import org.springframework.stereotype.Component;

/** Ends a consultation that was answered in the contact; there is no letter. */
@Component
class CloseContact extends ProcessTask {

    private final Consultations consultations;

    CloseContact(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    protected void run(Step step) {
        consultations.end(step.number());
        step.set(Outcome.VARIABLE, Outcome.DONE.name());
    }
}
