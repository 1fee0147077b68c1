package org.redress.resolution.tasks;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.competence.Competence;
import org.redress.resolution.triage.Choices;
import org.redress.resolution.triage.Sorting;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Somebody reads the appeal first: ours, a typical question that is answered at once, or not ours. */
@Component
class Triage implements PersonTask {

    private final Sorting sorting;
    private final Answers answers;
    private final Competence competence;
    private final Choices choices;

    Triage(Sorting sorting, Answers answers, Competence competence, Choices choices) {
        this.sorting = sorting;
        this.answers = answers;
        this.competence = competence;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var number = task.number();
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        sorting.sort(number, outcome, values.get("territory"), values.get("topic"), actor);
        var reason = values.getOrDefault("reason", "");
        switch (outcome) {
            case "TYPICAL" ->
                answers.typical(number, values.getOrDefault("answer", ""), values.getOrDefault("faq", ""), actor);
            case "FORWARD" -> competence.refuse(number, values.get("body"), reason, actor);
            case "TELL" -> competence.refuse(number, null, reason, actor);
            default -> {
                // ours: nothing more to do here
            }
        }
        return Map.of(
                "typical", outcome.equals("TYPICAL"), "notOurs", outcome.equals("FORWARD") || outcome.equals("TELL"));
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return sorting.known(task.number());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return switch (field) {
            case "territory" -> choices.territories();
            case "topic" -> choices.topics();
            case "body" -> choices.bodies();
            default -> List.of();
        };
    }
}
