package org.redress.registry;

/** Where an appeal is in its life, rulebook section 3. */
public enum State {
    RECEIVED,
    REGISTERED,
    TRIAGED,
    ROUTED,
    IN_PROGRESS,
    DRAFTED,
    APPROVED,
    ANSWERED,
    CLOSED,
    AWAITING_CLARIFICATION,
    FORWARDED,
    RETURNED,
    NOT_CONSIDERED,
    WITHDRAWN;

    /** Whether nobody has to do anything any more. */
    public boolean ended() {
        return this == CLOSED || this == FORWARDED || this == RETURNED || this == NOT_CONSIDERED || this == WITHDRAWN;
    }
}
