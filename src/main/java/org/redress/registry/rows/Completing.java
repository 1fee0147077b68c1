package org.redress.registry.rows;

import java.util.Map;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.shared.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Completes a task: what was typed is checked by its form, handed to its class, and the process goes on. */
@Component
public class Completing {

    private final Forms forms;
    private final Processes processes;
    private final BeanFactory beans;

    Completing(Forms forms, Processes processes, BeanFactory beans) {
        this.forms = forms;
        this.processes = processes;
        this.beans = beans;
    }

    /** What was typed, without hidden fields; refuses with every fault. */
    public Map<String, String> checked(WorkRow row, Map<String, String> values) {
        return forms.checked(row.task(), values);
    }

    /** Does the task with checked values. */
    public void complete(WorkRow row, Map<String, String> checked, Actor actor) {
        TaskInHand hand = new TaskInHand(row.taskId(), row.task(), row.number() + "/" + row.round(), actor.login());
        Map<String, Object> decisions =
                beans.getBean(row.task(), PersonTask.class).complete(hand, checked);
        processes.complete(row.taskId(), decisions);
    }
}
