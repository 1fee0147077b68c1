package org.redress.resolution.tasks.input;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.input.Inputs;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the asked unit says what it was asked for (R3). */
@Component
class GiveInput implements PersonTask {

    private final Inputs inputs;
    private final Processes processes;

    GiveInput(Inputs inputs, Processes processes) {
        this.inputs = inputs;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var id = requireNonNull(processes.text(task.taskId(), "inputId"));
        inputs.give(id, values.getOrDefault("input", ""), new Actor(task.actor()));
        return Map.of();
    }
}
