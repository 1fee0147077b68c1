package org.redress.resolution.tasks.application;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.application.AgreementChoices;
import org.redress.resolution.application.Negotiation;
import org.redress.resolution.application.Times;
import org.redress.resolution.application.Way;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** While the client thinks, the specialist may note what they said on the phone, or take the proposal back. */
@Component
class AwaitClient implements PersonTask {

    private final Negotiation negotiation;
    private final AgreementChoices choices;
    private final Times times;

    AwaitClient(Negotiation negotiation, AgreementChoices choices, Times times) {
        this.negotiation = negotiation;
        this.choices = choices;
        this.times = times;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var number = task.number();
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        switch (outcome) {
            case "PHONE" ->
                negotiation.agreeByPhone(number, times.ahead(values, "day1", "hour1"), values.get("note"), actor);
            case "DECLINED" -> negotiation.decline(number, null, values.get("note"), actor, Way.PHONE);
            default -> negotiation.withdraw(number, values.get("note"), actor);
        }
        return Map.of("agreed", outcome.equals("PHONE"));
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return choices.offered(task.number());
    }
}
