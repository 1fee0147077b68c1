package org.redress.training.story;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that somebody did in a story.
 *
 * @param at when, in the organisation's zone
 * @param who the login, or {@code applicant}
 * @param verb what was done with the deed
 * @param deed the task's name, or the name of the act
 * @param values the fields that were filled in
 */
public record Step(LocalDateTime at, String who, Verb verb, String deed, Map<String, String> values) {

    /** How a deed is done: a task is taken, a task is completed, or something is done beside the tasks. */
    public enum Verb {
        CLAIM,
        TASK,
        ACT
    }

    /** The same step with the number of an appeal wherever another story is named, as in {@code @44-meter-error-e04}. */
    public Step referring(Map<String, String> numbers) {
        Map<String, String> known = new LinkedHashMap<>(values);
        known.replaceAll(
                (field, value) -> value.startsWith("@") ? numbers.getOrDefault(value.substring(1), value) : value);
        return new Step(at, who, verb, deed, known);
    }

    /** A field that the step must have; says which one is missing. */
    public String value(String field) {
        String value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException(deed + " at " + at + " lacks the field \"" + field + "\"");
        }
        return value;
    }
}
