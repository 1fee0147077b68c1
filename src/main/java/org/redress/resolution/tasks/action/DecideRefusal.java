package org.redress.resolution.tasks.action;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.resolution.FormDay;
import org.redress.resolution.action.Actions;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The head lets the owner off a promised action, with a reason for the applicant, or insists on it, perhaps by another date. */
@Component
class DecideRefusal implements PersonTask {

    private final Actions actions;
    private final Processes processes;

    DecideRefusal(Actions actions, Processes processes) {
        this.actions = actions;
        this.processes = processes;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isRefused = "LET_OFF".equals(values.get("outcome"));
        var id = requireNonNull(processes.text(task.taskId(), "actionId"));
        var why = values.get(isRefused ? "reason" : "comment");
        var date = FormDay.of("newDate", values.get("newDate"));
        var action = actions.decide(id, isRefused, why, date, new Actor(task.actor()));
        return Map.of("refused", isRefused, "until", action.dueOn().toString());
    }
}
