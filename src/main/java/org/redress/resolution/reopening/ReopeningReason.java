package org.redress.resolution.reopening;

/** Why an ended appeal may be taken up again, rulebook section 3. */
public enum ReopeningReason {
    NEW_ARGUMENTS,
    WRONG_ANSWER,
    /** Only staff know of it: the order came to them. */
    AUTHORITY_ORDER
}
