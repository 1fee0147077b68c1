package org.redress.resolution.tasks.joint;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.joint.JointAnswers;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A routing specialist chooses the unit that leads the investigation of a group. */
@Component
class AssignJointUnit implements PersonTask {

    private final JointAnswers answers;
    private final Routing routing;

    AssignJointUnit(JointAnswers answers, Routing routing) {
        this.answers = answers;
        this.routing = routing;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        answers.route(task.number(), requireNonNull(values.get("unit")), new Actor(task.actor()));
        return Map.of();
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return answers.proposed(task.number()).map(unit -> Map.of("unit", unit)).orElse(Map.of());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        var language = LocaleContextHolder.getLocale();
        return routing.choices(task.number()).stream()
                .map(unit -> new Choice(unit.code(), unit.names().in(language)))
                .toList();
    }
}
