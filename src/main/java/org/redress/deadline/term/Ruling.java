package org.redress.deadline.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.deadline.policy.ConditionRule;
import org.redress.deadline.policy.ConditionRule.Effect;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.Rules;
import org.redress.shared.Refused;

/**
 * What the conditions of an appeal come to under the rules of a pack: the most specific rule wins (rulebook 1.9).
 *
 * @param rule the rule that holds: the one that takes the place of LEGAL, or the usual one
 * @param cause which of its causes counts; empty for the plain rule
 * @param replaces whether the rule takes the place of LEGAL and closes SERVICE
 * @param owesAnswer whether any LEGAL or SERVICE clock runs
 * @param rows what the tables said, row by row, in the order of the conditions' names
 */
public record Ruling(String rule, String cause, boolean replaces, boolean owesAnswer, List<ConditionRule> rows) {

    /** Looks the conditions up for an appeal under its usual rule; refuses those that the pack has no rule for. */
    static Ruling of(Rules rules, PolicyChoices choices, String usual, Set<String> conditions) {
        List<ConditionRule> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String condition : conditions.stream().sorted().toList()) {
            rules.condition(condition, usual)
                    .filter(row -> row.effect() != Effect.REFINES && row.effect() != Effect.NOTHING)
                    .ifPresentOrElse(rows::add, () -> open.add(condition));
        }
        Optional<ConditionRule> replacing = only(rows);
        String rule = replacing.map(ConditionRule::rule).orElse(usual);
        for (String condition : open) {
            rows.add(rules.condition(condition, rule)
                    .orElseThrow(() -> Refused.invalid("condition", "deadline.condition.none", condition)));
        }
        return new Ruling(
                rule,
                refined(rules, choices, rows)
                        .or(() -> replacing.map(ConditionRule::condition))
                        .orElse(""),
                replacing.isPresent(),
                rows.stream().noneMatch(row -> row.effect() == Effect.ENDS),
                List.copyOf(rows));
    }

    /** The rules whose clocks run beside the others. */
    public List<String> added() {
        return rows.stream()
                .filter(row -> row.effect() == Effect.ADDS)
                .map(ConditionRule::rule)
                .toList();
    }

    /** Two conditions that each set the term contradict one another, as do a term and none. */
    private static Optional<ConditionRule> only(List<ConditionRule> rows) {
        List<ConditionRule> replacing =
                rows.stream().filter(row -> row.effect() == Effect.REPLACES).toList();
        boolean ends = rows.stream().anyMatch(row -> row.effect() == Effect.ENDS);
        if (replacing.size() > 1 || (ends && !replacing.isEmpty())) {
            List<String> names = rows.stream().map(ConditionRule::condition).toList();
            throw Refused.invalid("condition", "deadline.condition.clash", String.join(", ", names));
        }
        return replacing.stream().findFirst();
    }

    /** Of several causes that refine a rule the one with the longest term counts: measurement 30, collective 45 (R18). */
    private static Optional<String> refined(Rules rules, PolicyChoices choices, List<ConditionRule> rows) {
        return rows.stream()
                .filter(row -> row.effect() == Effect.REFINES)
                .max(Comparator.comparing(
                        row -> rules.term(row.rule(), row.condition(), choices).length()))
                .map(ConditionRule::condition);
    }
}
