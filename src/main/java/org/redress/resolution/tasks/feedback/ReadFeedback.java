package org.redress.resolution.tasks.feedback;

import java.util.List;
import java.util.Map;
import org.redress.organisation.Organisation;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.feedback.Feedbacks;
import org.redress.shared.Actor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The lead of the unit that it concerns reads a suggestion or feedback, and passes good words on. */
@Component
class ReadFeedback implements PersonTask {

    private final Feedbacks feedbacks;
    private final Organisation organisation;

    ReadFeedback(Feedbacks feedbacks, Organisation organisation) {
        this.feedbacks = feedbacks;
        this.organisation = organisation;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        if (outcome.equals("ELSEWHERE")) {
            feedbacks.passOn(task.number(), values.get("unit"), actor);
            return Map.of("elsewhere", true, "answerNeeded", false, "unit", values.getOrDefault("unit", ""));
        }
        var isAnswerNeeded = outcome.equals("ANSWER");
        feedbacks.read(
                task.number(),
                new Feedbacks.Read(
                        isAnswerNeeded, values.get("remark"), values.get("praised"), values.get("praiseWords")),
                actor);
        return Map.of("elsewhere", false, "answerNeeded", isAnswerNeeded);
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return switch (field) {
            case "unit" ->
                feedbacks.readers().stream()
                        .map(unit -> new Choice(unit.code(), unit.names().in(LocaleContextHolder.getLocale())))
                        .toList();
            case "praised" ->
                organisation.people().stream()
                        .map(person -> new Choice(person.login(), person.name()))
                        .toList();
            default -> List.of();
        };
    }
}
