package org.redress.resolution.tasks.action;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.action.Actions;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The owner of a promised action has done it, or asks to be let off with the reason. */
@Component
class DoAction implements PersonTask {

    private final Actions actions;
    private final Processes processes;

    DoAction(Actions actions, Processes processes) {
        this.actions = actions;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isDone = "DONE".equals(values.get("outcome"));
        var words = values.getOrDefault(isDone ? "report" : "reason", "");
        actions.report(
                requireNonNull(processes.text(task.taskId(), "actionId")), isDone, words, new Actor(task.actor()));
        return Map.of("refusing", !isDone);
    }
}
