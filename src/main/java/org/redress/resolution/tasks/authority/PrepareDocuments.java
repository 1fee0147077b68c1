package org.redress.resolution.tasks.authority;

import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.authority.AuthorityRequests;
import org.redress.resolution.unit.HandBack;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the unit puts the documents together and words the letter, or hands back what is not theirs. */
@Component
class PrepareDocuments implements PersonTask {

    private final AuthorityRequests requests;
    private final Answers answers;
    private final HandBack handBack;

    PrepareDocuments(AuthorityRequests requests, Answers answers, HandBack handBack) {
        this.requests = requests;
        this.answers = answers;
        this.handBack = handBack;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        handBack.leave(task.number());
        if (outcome.equals(HandBack.OUTCOME)) {
            handBack.carryOut(task.number(), values, actor);
        } else {
            requests.handIn(task.number(), outcome.equals("SUBMIT"), values.getOrDefault("answer", ""), actor);
        }
        handBack.endDay(task.number());
        return Map.of("handedBack", outcome.equals(HandBack.OUTCOME));
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return answers.lastText(task.number())
                .map(text -> Map.of("answer", text))
                .orElse(Map.of());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("whose") ? handBack.choices(task.number()) : List.of();
    }
}
