package org.redress.resolution.tasks.danger;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A dispatcher takes the danger over, or says why it is none (R25). */
@Component
class ConfirmDanger implements PersonTask {

    private final Dangers dangers;
    private final Processes processes;

    ConfirmDanger(Dangers dangers, Processes processes) {
        this.dangers = dangers;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var id = requireNonNull(processes.text(task.taskId(), "dangerId"));
        var isTaken = "YES".equals(values.get("taken"));
        dangers.decide(id, isTaken, values.get("note"), new Actor(task.actor()));
        return Map.of("taken", isTaken);
    }
}
