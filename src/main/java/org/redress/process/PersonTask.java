package org.redress.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind a user task: a bean named as the task, as its form is. */
public interface PersonTask {

    /** Does what the person decided, and returns the decisions that the diagram goes on with. */
    Map<String, Object> complete(TaskInHand task, Map<String, String> values);

    /** What already stands in the form's fields when it is opened. */
    default Map<String, String> prefill(TaskInHand task) {
        return Map.of();
    }

    /** What is to be said under a field about this very task, in place of the words that always stand there. */
    default Optional<String> hint(TaskInHand task, String field) {
        return Optional.empty();
    }

    /** What a field that has its choices from data offers; empty when the form itself lists them. */
    default List<Choice> choices(TaskInHand task, String field) {
        return List.of();
    }
}
