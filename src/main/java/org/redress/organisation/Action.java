package org.redress.organisation;

/** What a person may do; the table role × action (data) says who. */
public enum Action {
    REGISTER,
    READ_APPEAL,
    TRIAGE,
    CHECK_COMPLETENESS,
    ROUTE,
    DRAFT,
    GIVE_INPUT,
    APPROVE,
    REQUEST_EXTENSION,
    APPROVE_EXTENSION,
    ASK_APPLICANT,
    ENTER_REPLY,
    REASSIGN,
    SEND_LETTER,
    CONFIRM_DANGER,
    ANSWER_CONTACT,
    TAKE_OVER,
    READ_FEEDBACK,
    CARRY_OUT,
    DECIDE_BREACH,
    SEE_BREACHES,
    OVERSEE,
    ADMINISTER
}
