package org.redress.resolution.tasks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.process.Choice;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.competence.Competence;
import org.redress.resolution.course.Outcome;
import org.redress.resolution.course.Specialists;
import org.redress.resolution.course.Way;
import org.redress.resolution.refusal.NewRefusal;
import org.redress.resolution.refusal.Refusals;
import org.redress.resolution.transfer.Matter;
import org.redress.resolution.transfer.Transfers;
import org.redress.resolution.triage.Choices;
import org.redress.resolution.triage.Proposals;
import org.redress.resolution.triage.Sorting;
import org.redress.resolution.twin.SameAtTriage;
import org.redress.routing.Directory;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Somebody reads the appeal first: ours, a typical question that is answered at once, not ours, or not to be considered. */
@Component
class Triage implements PersonTask {

    private final Sorting sorting;
    private final Answers answers;
    private final Competence competence;
    private final Refusals refusals;
    private final SameAtTriage same;
    private final Transfers transfers;
    private final Directory directory;
    private final Proposals proposals;
    private final Specialists specialists;
    private final Choices choices;

    Triage(
            Sorting sorting,
            Answers answers,
            Competence competence,
            Refusals refusals,
            SameAtTriage same,
            Transfers transfers,
            Directory directory,
            Proposals proposals,
            Specialists specialists,
            Choices choices) {
        this.sorting = sorting;
        this.answers = answers;
        this.competence = competence;
        this.refusals = refusals;
        this.same = same;
        this.transfers = transfers;
        this.directory = directory;
        this.proposals = proposals;
        this.specialists = specialists;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var number = task.number();
        var actor = new Actor(task.actor());
        var outcome = values.getOrDefault("outcome", "");
        sorting.sort(number, outcome, values.get("territory"), values.get("topic"), actor);
        if (same.isFound(task, values)) {
            same.decide(task, values);
            return decisions(Way.of(sorting.kind(number)), "SAME");
        }
        var reason = values.getOrDefault("reason", "");
        var decisions = decisions(Way.of(sorting.kind(number)), outcome);
        switch (outcome) {
            case "ASK" -> decisions.putAll(specialists.ask(number, values.getOrDefault("question", ""), actor));
            case "TYPICAL" ->
                answers.typical(number, values.getOrDefault("answer", ""), values.getOrDefault("faq", ""), actor);
            case "FORWARD" -> competence.forward(number, values.get("body"), reason, actor);
            case "TELL" -> competence.tell(number, values.get("body"), reason, actor);
            case "RETURN" -> refusals.refuse(number, NewRefusal.of(values), actor);
            case "FAULT", "READING" -> transfers.decide(number, Matter.valueOf(outcome), actor);
            default -> {
                // ours: nothing more to do here
            }
        }
        return decisions;
    }

    /** The kind's own diagram goes on with `kind`; `unanswered` is what instances of the second release ask. */
    private static Map<String, Object> decisions(Way way, String outcome) {
        var isTransferred = outcome.equals("FAULT") || outcome.equals("READING");
        var isNotOurs = outcome.equals("FORWARD") || outcome.equals("TELL") || isTransferred;
        var isRefused = outcome.equals("RETURN");
        var decisions = new HashMap<String, Object>();
        decisions.put("typical", outcome.equals("TYPICAL"));
        decisions.put("notOurs", isNotOurs);
        decisions.put("transferred", isTransferred);
        decisions.put("refused", isRefused);
        decisions.put("unanswered", isNotOurs || isRefused);
        decisions.put("kind", way.name());
        decisions.put("course", outcome.equals("ASK") ? "SPECIALIST" : outcome);
        decisions.putAll(Outcome.ANSWER.decision());
        return decisions;
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        var known = new LinkedHashMap<>(sorting.known(task.number()));
        directory
                .propose(task.number())
                .ifPresent(proposed -> known.put("body", proposed.body().code()));
        return known;
    }

    @Override
    public Optional<String> hint(TaskInHand task, String field) {
        return field.equals("body") ? proposals.reason(task.number()) : Optional.empty();
    }

    @Override
    public List<Choice> choices(TaskInHand task, String field) {
        return switch (field) {
            case "territory" -> choices.territories();
            case "topic" -> choices.topics();
            case "body", "authority" -> choices.bodies();
            case "ground" -> refusals.grounds();
            default -> List.of();
        };
    }
}
