package org.redress.correspondence.register;

import java.util.List;

/** How far a letter has come. */
public enum LetterState {

    /** To one of the staff by e-mail: waits a moment for others that come at once. */
    GATHERING,

    /** To one of the staff: it left with others in one mail. */
    IN_DIGEST,
    /** By e-mail: on its way out, tried again until it leaves. */
    WAITING,
    /** It left the house, or a person noted that it was posted or read out. */
    SENT,
    /** By post: a person prints and posts it. */
    TO_PRINT,
    /** By phone: a person calls and reads it out. */
    TO_CALL,
    /** It stands on the applicant's page, or on the screen of one of the staff. */
    SHOWN,
    /** It can never arrive by this way. */
    UNDELIVERABLE;

    /** Those that a letter to an applicant or a body can be in. */
    public static List<LetterState> ofLetters() {
        return List.of(WAITING, SENT, TO_PRINT, TO_CALL, SHOWN, UNDELIVERABLE);
    }

    /** Whether a person has to note what became of it. */
    public boolean waitsForPerson() {
        return this == TO_PRINT || this == TO_CALL;
    }
}
