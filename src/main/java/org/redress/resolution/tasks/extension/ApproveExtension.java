package org.redress.resolution.tasks.extension;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.extension.Extensions;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The head of the unit grants more time, never to themselves, or refuses it. */
@Component
class ApproveExtension implements PersonTask {

    private final Extensions extensions;
    private final Processes processes;

    ApproveExtension(Extensions extensions, Processes processes) {
        this.extensions = extensions;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var id = requireNonNull(processes.text(task.taskId(), "extensionId"));
        var isGranted = "GRANT".equals(values.get("outcome"));
        extensions.decide(id, isGranted, values.get("comment"), new Actor(task.actor()));
        return Map.of("granted", isGranted);
    }
}
