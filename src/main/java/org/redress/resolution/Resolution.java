package org.redress.resolution;

import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** What people do with an appeal beside its tasks: ask others, ask the applicant, ask for time, keep a draft. */
@Component
public class Resolution {

    /** Asks another unit for its input, due in one working day (R3). */
    public void requestInput(String number, String unit, String question, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Asks the head of the unit for more time, with the reason. */
    public void requestExtension(String number, int days, String reason, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Asks the applicant from the draft, by a way that they named. */
    public void askApplicant(String number, Reach reach, String question, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Keeps what was typed into a task so far; tells when it was kept. */
    public java.time.Instant keepDraft(String taskId, java.util.Map<String, String> values, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Gives the open work on an appeal to another person of the unit. */
    public void reassign(String number, String login, Actor actor) {
        throw new IllegalStateException("to come");
    }
}
