package org.redress.resolution.course;

import org.redress.shared.Kind;

/** Which diagram an appeal of a kind follows once it is known to be ours; each has its own in `bpmn/`. */
public enum Way {
    QUESTION("question"),
    APPLICATION("application"),
    COMPLAINT("complaint"),
    CLAIM("claim"),
    AUTHORITY_REQUEST("authorityRequest"),
    FEEDBACK("feedback"),
    CONSULTATION("consultation");

    private final String diagram;

    Way(String diagram) {
        this.diagram = diagram;
    }

    /** The id of its diagram's process. */
    public String diagram() {
        return diagram;
    }

    /** The way of a kind; kinds that live alike share one. */
    public static Way of(Kind kind) {
        return switch (kind) {
            case QUESTION, APPEAL -> QUESTION;
            case SERVICE_APPLICATION -> APPLICATION;
            case COMPLAINT -> COMPLAINT;
            case CLAIM -> CLAIM;
            case AUTHORITY_REQUEST -> AUTHORITY_REQUEST;
            case SUGGESTION, FEEDBACK -> FEEDBACK;
            case CONSULTATION -> CONSULTATION;
        };
    }
}
