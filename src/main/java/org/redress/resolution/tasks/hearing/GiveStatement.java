package org.redress.resolution.tasks.hearing;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.hearing.Hearings;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Who is complained of, or leads the unit complained of, says how it was. */
@Component
class GiveStatement implements PersonTask {

    private final Hearings hearings;
    private final Processes processes;

    GiveStatement(Hearings hearings, Processes processes) {
        this.hearings = hearings;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var id = requireNonNull(processes.text(task.taskId(), "hearingId"));
        hearings.give(id, values.getOrDefault("statement", ""), new Actor(task.actor()));
        return Map.of();
    }
}
