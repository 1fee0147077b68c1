package org.redress.resolution.tasks.reopening;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.reopening.Reopenings;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A routing specialist decides, with the reason, whether an ended appeal is taken up again. */
@Component
class DecideReopening implements PersonTask {

    private final Reopenings reopenings;
    private final Processes processes;

    DecideReopening(Reopenings reopenings, Processes processes) {
        this.reopenings = reopenings;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var granted = "REOPEN".equals(values.get("outcome"));
        var id = requireNonNull(processes.text(task.taskId(), "reopeningId"));
        reopenings.decide(id, granted, values.getOrDefault("reason", ""), new Actor(task.actor()));
        return Map.of("granted", granted);
    }
}
