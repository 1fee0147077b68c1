package org.redress.escalation.breach;

/** Why a missed term is not held against the organisation. */
public enum Excuse {
    APPLICANT_SILENT,
    OTHERS_LATE,
    FORCE_MAJEURE,
    OUTAGE_OF_SYSTEM,
    REGISTERED_WRONGLY,
    OTHER
}
