package org.redress.workbench.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.PolicyKind;
import org.redress.deadline.recalculation.RuleChanges;
import org.redress.shared.Refused;
import org.redress.web.Choice;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** The policies in the reader's language; `@policyViews` in pages. */
@Component("policyViews")
public class PolicyViews {

    private final Policies policies;
    private final RuleChanges changes;
    private final Sentences sentences;

    PolicyViews(Policies policies, RuleChanges changes, Sentences sentences) {
        this.policies = policies;
        this.changes = changes;
        this.sentences = sentences;
    }

    /** Every policy, in the order of the table. */
    List<PolicyView> all() {
        Map<String, String> values = policies.values();
        return policies.kinds().stream().map(kind -> view(kind, values)).toList();
    }

    /** Those for which something else than the default holds. */
    List<PolicyView> chosen() {
        return all().stream().filter(PolicyView::isChosen).toList();
    }

    /** One policy. */
    PolicyView one(String name) {
        return all().stream()
                .filter(policy -> policy.kind().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("deadline.policy.unknown", name));
    }

    /** A policy's name in words. */
    public String title(String name) {
        String key = "policy." + name;
        return sentences.known(key) ? sentences.say(key) : name;
    }

    /** A policy's value in words. */
    public String said(String name, @Nullable String value) {
        String key = "policy." + name + "." + value;
        return value == null ? "" : sentences.known(key) ? sentences.say(key) : value;
    }

    private PolicyView view(PolicyKind kind, Map<String, String> values) {
        String name = kind.name();
        String value = values.getOrDefault(name, kind.value());
        boolean isList = kind.choices().contains(kind.value());
        List<Choice> choices = isList
                ? kind.choices().stream()
                        .map(code -> new Choice(code, said(name, code), ""))
                        .toList()
                : List.of();
        String hint = isList ? null : hint(kind);
        return new PolicyView(
                kind,
                title(name),
                value,
                said(name, value),
                said(name, kind.value()),
                choices,
                changes.ofPolicy(name),
                hint);
    }

    private String hint(PolicyKind kind) {
        String[] range = kind.alternatives().split("\\.\\.", -1);
        return range.length == 2
                ? sentences.say("rules.policy.range", range[0], range[1])
                : sentences.say("rules.policy.example", kind.value());
    }
}
