package org.redress.workbench.task;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.process.TaskInHand;
import org.redress.registry.Work;
import org.redress.resolution.KeptDraft;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.redress.web.FormView;
import org.springframework.stereotype.Component;

/** Chooses what a person is to do next on an appeal, and opens its form with what was kept. */
@Component
public class Panels {

    private final CaseTasks open;
    private final Work work;
    private final FormFields fields;
    private final Resolution resolution;

    Panels(CaseTasks open, Work work, FormFields fields, Resolution resolution) {
        this.open = open;
        this.work = work;
        this.fields = fields;
        this.resolution = resolution;
    }

    /** The panel of a person: their own task first, then one of whom they stand in for, one that they may take, whatever is open. */
    public Optional<Panel> of(String number, Actor actor) {
        List<OpenTask> tasks = open.of(number);
        return tasks.stream()
                .min(Comparator.comparing(task -> standing(task, actor)))
                .map(task -> panel(number, task, tasks, actor));
    }

    private Panel panel(String number, OpenTask task, List<OpenTask> tasks, Actor actor) {
        List<OpenTask> others = tasks.stream()
                .filter(other -> !other.taskId().equals(task.taskId()))
                .toList();
        Panel.Standing standing = standing(task, actor);
        if (standing == Panel.Standing.OTHERS) {
            return new Panel(task, standing, List.of(), FormView.of(Map.of()), null, others);
        }
        TaskInHand inHand = new TaskInHand(task.taskId(), task.task(), number + "/" + task.round(), actor.login());
        @Nullable
        KeptDraft kept = standing == Panel.Standing.MINE || standing == Panel.Standing.ACTING
                ? resolution.draft(task.taskId(), actor).orElse(null)
                : null;
        Map<String, String> values = new HashMap<>(kept == null ? fields.prefill(inHand) : kept.values());
        if (task.task().equals("draftAnswer") || task.task().equals("prepareDocuments")) {
            values.putIfAbsent("outcome", "SUBMIT");
        }
        @Nullable Instant keptAt = kept == null ? null : kept.at();
        List<FieldView> shown = fields.of(inHand);
        return new Panel(task, standing, shown, Panel.ticked(FormView.of(lists(values)), shown), keptAt, others);
    }

    private Panel.Standing standing(OpenTask task, Actor actor) {
        if (actor.login().equals(task.assignee())) {
            return Panel.Standing.MINE;
        }
        if (task.assignee() != null && work.inPlaceOf(task.taskId(), actor).isPresent()) {
            return Panel.Standing.ACTING;
        }
        return task.assignee() == null && work.may(task.taskId(), actor) ? Panel.Standing.FREE : Panel.Standing.OTHERS;
    }

    /** One value per field, as the form's view wants it. */
    public static Map<String, List<String>> lists(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
