package org.redress.resolution.tasks.consultation;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.competence.Competence;
import org.redress.resolution.consultation.Conversations;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Somebody of the contact centre answers in the contact, or by a call back; or asks a specialist, or names the right operator (R15, R23). */
@Component
class AnswerContact implements PersonTask {

    private final Conversations conversations;
    private final Competence competence;

    AnswerContact(Conversations conversations, Competence competence) {
        this.conversations = conversations;
        this.competence = competence;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        switch (outcome) {
            case "SPECIALIST" -> conversations.passOn(task.number(), values.get("unit"), actor);
            case "OPERATOR" -> wrongOperator(task.number(), values, actor);
            default -> conversations.answered(task.number(), values, actor);
        }
        return Map.of(
                "passedOn", outcome.equals("SPECIALIST"),
                "notOurs", outcome.equals("OPERATOR"),
                "transferred", false,
                "unit", values.getOrDefault("unit", ""));
    }

    private void wrongOperator(String number, Map<String, String> values, Actor actor) {
        var operator = values.getOrDefault("operator", "");
        var isForwarded = "YES".equals(values.get("forwarded"));
        competence.wrongOperator(number, operator, isForwarded, actor);
        conversations.misdirected(number, operator, isForwarded, actor);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return conversations.known(task.number());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return conversations.choices(task.number(), field);
    }
}
