package org.redress.workbench.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Condition;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.PolicyKind;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen on the page of a trial, in words. */
@Component
class TrialChoices {

    /** Policies that move no date of a clock. */
    private static final Set<String> ELSEWHERE = Set.of("retentionYears", "notOurs");

    private final Policies policies;
    private final Sentences sentences;

    TrialChoices(Policies policies, Sentences sentences) {
        this.policies = policies;
        this.sentences = sentences;
    }

    /** One policy of the form: its words, the value that holds now, and what else there is; no choices where it is free. */
    record Tryable(String name, String words, String now, List<Choice> choices) {}

    void offer(FormView form, Model model) {
        model.addAttribute("packs", words("trial.pack.", Pack.values()));
        model.addAttribute("kinds", words("kind.", Kind.values()));
        model.addAttribute("channels", words("channel.", Channel.values()));
        model.addAttribute("conditions", words("condition.", Condition.values()));
        model.addAttribute("clocks", words("clock.", ClockKind.LEGAL, ClockKind.SERVICE, ClockKind.AUTHORITY));
        List<Tryable> tryable = tryable();
        model.addAttribute("policies", tryable);
        model.addAttribute(
                "policiesOpen",
                tryable.stream()
                        .anyMatch(one -> !form.value("policy." + one.name()).isEmpty()));
    }

    private List<Tryable> tryable() {
        Map<String, String> now = policies.values();
        return policies.kinds().stream()
                .filter(kind -> !ELSEWHERE.contains(kind.name()) && !kind.name().startsWith("compensation"))
                .map(kind -> tryable(kind, now.getOrDefault(kind.name(), kind.value())))
                .toList();
    }

    private Tryable tryable(PolicyKind kind, String now) {
        String key = "policy." + kind.name();
        List<Choice> choices = kind.choices().size() < 2
                ? List.of()
                : kind.choices().stream()
                        .map(value -> Choice.of(value, sentences.say(key + "." + value)))
                        .toList();
        String told = choices.isEmpty() ? now : sentences.say(key + "." + now);
        return new Tryable(kind.name(), sentences.say(key), told, choices);
    }

    private List<Choice> words(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes)
                .map(code -> Choice.of(code.name(), sentences.say(prefix + code.name())))
                .toList();
    }
}
