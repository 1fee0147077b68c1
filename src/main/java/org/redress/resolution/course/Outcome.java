package org.redress.resolution.course;

import java.util.Map;

/** How the way of a kind ends, as `appeal.bpmn` asks: the variable that every kind's diagram hands back. */
public enum Outcome {
    /** An answer waits to be sent. */
    ANSWER,
    /** All is done and there is nothing to send. */
    DONE,
    /** It ended without an answer on the merits: forwarded, returned, not considered. */
    ENDED,
    /** What was decided was taken back, or who was waited for did not serve it: it is sorted again. */
    AGAIN;

    /** The name of the variable. */
    public static final String VARIABLE = "outcome";

    /** The decision that a task gives to its diagram. */
    public Map<String, Object> decision() {
        return Map.of(VARIABLE, name());
    }
}
