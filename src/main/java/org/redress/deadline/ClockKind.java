package org.redress.deadline;

/** Which promise a clock keeps, rule 8. */
public enum ClockKind {
    LEGAL,
    SERVICE,
    AUTHORITY,
    INTERNAL
}
