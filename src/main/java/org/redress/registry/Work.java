package org.redress.registry;

import java.util.Map;
import java.util.Optional;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The tasks of people: claimed, released, reassigned, completed; one wins and the other is told who and when. */
@Component
public class Work {

    /** An open task. */
    public Optional<WorkItem> item(String taskId) {
        throw new IllegalStateException("to come");
    }

    /** The open task of a name on an appeal that a person may do, theirs first. */
    public Optional<WorkItem> item(String number, String task, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Takes a task; refuses with who has it since when. */
    public void claim(String taskId, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Gives a task back to its queue. */
    public void release(String taskId, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Gives a task to a person who may do it. */
    public void assign(String taskId, String login, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Completes a task with the values of its form, claiming it first when it is free. */
    public void complete(String taskId, Map<String, String> values, Actor actor) {
        throw new IllegalStateException("to come");
    }
}
