package org.redress.shared;

/** What an appeal is, rulebook 2a. */
public enum Kind {
    QUESTION,
    APPEAL,
    COMPLAINT,
    CLAIM,
    SERVICE_APPLICATION,
    SUGGESTION,
    FEEDBACK,
    CONSULTATION,
    AUTHORITY_REQUEST
}
