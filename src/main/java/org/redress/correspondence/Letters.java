package org.redress.correspondence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Every letter that leaves the house and every notice inside it: written in the caller's transaction, sent after it. */
@Component
public class Letters {

    /** What a letter to an applicant says. */
    public enum Kind {
        CONFIRMATION,
        QUESTION,
        DECIDED_WITHOUT_REPLY,
        ANSWER,
        TYPICAL_ANSWER,
        FORWARDED,
        NOT_OURS,
        EXTENDED,
        DELAY,
        LINK
    }

    /** What a notice to one of the staff says; by e-mail and on their screen the same. */
    public enum Notice {
        NEW_WORK,
        NEAR,
        MISSED,
        ESCALATED,
        REMINDER,
        REWORK,
        REPLY,
        UNDELIVERABLE
    }

    /** Writes to the applicant by the first way named for this kind of letter that can be used; tells the letter's id. */
    public long toApplicant(String number, Kind kind, Map<String, String> facts) {
        throw new IllegalStateException("to come");
    }

    /** Writes to the applicant by a chosen way. */
    public long toApplicant(String number, Kind kind, Reach reach, Map<String, String> facts) {
        throw new IllegalStateException("to come");
    }

    /** Writes to another body (R9) about an appeal. */
    public long toBody(String number, String body, Map<String, String> facts) {
        throw new IllegalStateException("to come");
    }

    /** Tells one of the staff. */
    public long toPerson(String login, Notice notice, @Nullable String number, Map<String, String> facts) {
        throw new IllegalStateException("to come");
    }

    /** Notes that a letter by post or a call was delivered by a person. */
    public void delivered(long letter, Actor actor) {
        throw new IllegalStateException("to come");
    }
}
