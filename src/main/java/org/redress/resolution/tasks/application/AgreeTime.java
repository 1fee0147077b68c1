package org.redress.resolution.tasks.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.application.AgreementChoices;
import org.redress.resolution.application.Negotiation;
import org.redress.resolution.application.Times;
import org.redress.resolution.clarification.Clarifications;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** The specialist proposes times to the client, or notes what was said on the phone; or it is not theirs, or can't be done. */
@Component
class AgreeTime implements PersonTask {

    private static final int PROPOSED = 3;

    private final Negotiation negotiation;
    private final AgreementChoices choices;
    private final Times times;
    private final Clarifications clarifications;
    private final Routing routing;

    AgreeTime(
            Negotiation negotiation,
            AgreementChoices choices,
            Times times,
            Clarifications clarifications,
            Routing routing) {
        this.negotiation = negotiation;
        this.choices = choices;
        this.times = times;
        this.clarifications = clarifications;
        this.routing = routing;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var number = task.number();
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        switch (outcome) {
            case "LETTER" -> negotiation.offer(number, times.allAhead(values, PROPOSED), values.get("words"), actor);
            case "PHONE" ->
                negotiation.agreeByPhone(number, times.ahead(values, "day1", "hour1"), values.get("note"), actor);
            case "ACCEPT" -> negotiation.acceptClients(number, actor);
            case "NOT_REACHED" -> negotiation.notReached(number, values.get("note"), actor);
            case "HAND_BACK" -> {
                negotiation.leave(number, actor);
                clarifications.overtake(number);
                routing.handBack(number, values.getOrDefault("reason", ""), actor);
            }
            case "IMPOSSIBLE" -> negotiation.leave(number, actor);
            default -> throw Refused.invalid("outcome", "forms.option");
        }
        return decisions(outcome);
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        return choices.prefill(task.number());
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return field.equals("outcome") ? choices.outcomes(task.number()) : List.of();
    }

    private static Map<String, Object> decisions(String outcome) {
        var decisions = new LinkedHashMap<String, Object>();
        decisions.put("proposed", outcome.equals("LETTER"));
        decisions.put("agreed", outcome.equals("PHONE") || outcome.equals("ACCEPT"));
        decisions.put("handedBack", outcome.equals("HAND_BACK"));
        decisions.put("impossible", outcome.equals("IMPOSSIBLE"));
        return decisions;
    }
}
