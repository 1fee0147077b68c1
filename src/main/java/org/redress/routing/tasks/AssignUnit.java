package org.redress.routing.tasks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A routing specialist accepts the proposed unit, or chooses another and says why. */
@Component
class AssignUnit implements PersonTask {

    private final Routing routing;

    AssignUnit(Routing routing) {
        this.routing = routing;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        routing.assign(
                task.number(), requireNonNull(values.get("unit")), values.get("reason"), new Actor(task.actor()));
        return Map.of();
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return routing.proposed(task.number()).map(unit -> Map.of("unit", unit)).orElse(Map.of());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        var language = LocaleContextHolder.getLocale();
        return !field.equals("unit")
                ? List.of()
                : routing.choices(task.number()).stream()
                        .map(unit -> new Choice(unit.code(), unit.names().in(language)))
                        .toList();
    }
}
