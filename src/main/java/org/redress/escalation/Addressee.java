package org.redress.escalation;

/** Whom table 2b can name. */
enum Addressee {
    ASSIGNEE,
    LEAD,
    HEAD,
    MANAGEMENT,
    APPLICANT
}
