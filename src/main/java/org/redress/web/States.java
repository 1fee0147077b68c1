package org.redress.web;

import org.redress.registry.State;
import org.springframework.stereotype.Component;

/** Draws the state of an appeal; `@states` in pages. */
@Component("states")
public class States {

    /** The icon of a state's code. */
    public String icon(String code) {
        return switch (State.valueOf(code)) {
            case RECEIVED -> "inbox";
            case REGISTERED -> "journal-text";
            case TRIAGED -> "list-check";
            case ROUTED -> "signpost-split";
            case IN_PROGRESS -> "person-check";
            case DRAFTED -> "pencil-square";
            case APPROVED -> "shield-check";
            case AWAITING_CLARIFICATION -> "pause-fill";
            case ANSWERED -> "send";
            case CLOSED -> "check-circle-fill";
            case FORWARDED -> "arrow-right";
            case RETURNED -> "arrow-left";
            case NOT_CONSIDERED, WITHDRAWN -> "x-lg";
        };
    }

    /** The class that colours the icon, never the word. */
    public String css(String code) {
        return switch (State.valueOf(code)) {
            case AWAITING_CLARIFICATION -> "state-wait";
            case ANSWERED, CLOSED -> "state-done";
            case FORWARDED, RETURNED, NOT_CONSIDERED, WITHDRAWN -> "state-end";
            default -> "";
        };
    }
}
