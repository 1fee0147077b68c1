package org.redress.correspondence.register;

/** How far a letter has come. */
public enum LetterState {
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

    /** Whether a person has to note what became of it. */
    public boolean waitsForPerson() {
        return this == TO_PRINT || this == TO_CALL;
    }
}
