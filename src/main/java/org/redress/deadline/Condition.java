package org.redress.deadline;

/** What may be decided or known of an appeal that gives its clocks another rule (rulebook 2); the tables say which. */
public enum Condition {
    OUT_OF_COMPETENCE,
    COURT_DECISION,
    ILLEGIBLE,
    ANONYMOUS,
    ABUSIVE,
    REPEAT,
    DANGER,
    TECHNICAL_CHECK,
    BILL_CHECK,
    QUALITY,
    MEASUREMENT,
    COLLECTIVE,
    WRONG_BODY,
    DATA_INSUFFICIENT,
    DEFECTIVE_FORM,
    NOT_A_CONSUMER,
    NO_STUDY
}
