package org.redress.resolution.tasks.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.registry.Registry;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.claim.Claims;
import org.redress.resolution.claim.Decision.Outcome;
import org.redress.resolution.unit.HandBack;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** A specialist of the unit decides on a claim, with the sum and the reason, or hands back what is not theirs. */
@Component
class DecideClaim implements PersonTask {

    private final Claims claims;
    private final Answers answers;
    private final HandBack handBack;
    private final Registry registry;

    DecideClaim(Claims claims, Answers answers, HandBack handBack, Registry registry) {
        this.claims = claims;
        this.answers = answers;
        this.handBack = handBack;
        this.registry = registry;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        handBack.leave(task.number());
        if (outcome.equals(HandBack.OUTCOME)) {
            handBack.carryOut(task.number(), values, actor);
        } else {
            claims.decide(
                    task.number(),
                    Outcome.valueOf(outcome),
                    values.get("sum"),
                    values.getOrDefault("grounds", ""),
                    values.getOrDefault("answer", ""),
                    actor);
        }
        handBack.endDay(task.number());
        return Map.of("handedBack", outcome.equals(HandBack.OUTCOME));
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        var filled = new HashMap<String, String>();
        claims.decision(registry.appeal(task.number())).ifPresent(decision -> {
            filled.put("outcome", decision.outcome().name());
            filled.put("grounds", decision.reason());
            if (decision.outcome() == Outcome.PARTLY && decision.amount() != null) {
                filled.put("sum", decision.amount().plain());
            }
        });
        answers.lastText(task.number()).ifPresent(text -> filled.put("answer", text));
        return filled;
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("whose") ? handBack.choices(task.number()) : List.of();
    }
}
