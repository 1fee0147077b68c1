package org.redress.resolution.tasks.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.registry.Registry;
import org.redress.resolution.claim.Claims;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.triage.Completeness;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** A routing specialist writes down what is demanded and shown, or asks the claimant for what is missing. */
@Component
class RecordClaim implements PersonTask {

    private final Claims claims;
    private final Completeness completeness;
    private final Clarifications clarifications;
    private final Registry registry;

    RecordClaim(Claims claims, Completeness completeness, Clarifications clarifications, Registry registry) {
        this.claims = claims;
        this.completeness = completeness;
        this.clarifications = clarifications;
        this.registry = registry;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var number = task.number();
        var actor = new Actor(task.actor());
        claims.record(number, values.getOrDefault("demand", ""), values.get("amount"), values.get("documents"), actor);
        if ("YES".equals(values.get("complete"))) {
            completeness.confirm(number, actor);
            return Map.of("complete", true);
        }
        var reach = Reach.valueOf(values.getOrDefault("channel", ""));
        var question = clarifications.write(number, reach, values.getOrDefault("question", ""), actor);
        return Map.of("complete", false, "questionId", question);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        var filled = new HashMap<String, String>();
        completeness.ways(task.number()).stream().findFirst().ifPresent(way -> filled.put("channel", way.value()));
        claims.of(registry.appeal(task.number())).ifPresent(claim -> {
            filled.put("demand", claim.demand());
            if (claim.amount() != null) {
                filled.put("amount", claim.amount().plain());
            }
            if (claim.documents() != null) {
                filled.put("documents", claim.documents());
            }
        });
        return filled;
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("channel") ? completeness.ways(task.number()) : List.of();
    }
}
