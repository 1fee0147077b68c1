package org.redress.resolution.aside;

/** What people may need beside the way of an appeal, in `appeal.bpmn` one event for all. */
public enum Aside {
    /** A danger goes to the dispatcher (R25). */
    DANGER("dangerReported"),
    /** Another unit is asked for what it knows (R3). */
    INPUT("inputRequested"),
    /** More time is asked for. */
    EXTENSION("extensionRequested"),
    /** The applicant is asked while the answer is written. */
    CLARIFICATION("clarificationRequested");

    private final String formerMessage;

    Aside(String formerMessage) {
        this.formerMessage = formerMessage;
    }

    /** The message that instances of the second release wait for. */
    String formerMessage() {
        return formerMessage;
    }
}
