package org.redress.deadline.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.ConditionRule.Effect;
import org.redress.deadline.policy.StageRule.Moment;
import org.redress.deadline.policy.TermRule.Event;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.policy.TermRule.Unit;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The rules of a pack (rulebook 2, 2a, 2b), as its decision tables say them; as a bean, those of the installation's pack. */
@Component
public class Rules {

    private final Tables tables;
    private final Pack pack;

    @Autowired
    Rules(Tables tables, RedressSettings settings) {
        this(tables, settings.pack());
    }

    Rules(Tables tables, Pack pack) {
        this.tables = tables;
        this.pack = pack;
    }

    /** The rules of a pack. */
    public Rules in(Pack other) {
        return other == pack ? this : new Rules(tables, other);
    }

    /** The pack whose rules these are. */
    public Pack country() {
        return pack;
    }

    /** The pack's code, {@code ru} or {@code ua}; also the region of its work calendar. */
    public String pack() {
        return Tables.prefix(pack);
    }

    /** The rules whose clocks run for a kind that came by a channel (table 2a), in the order of the table. */
    public List<String> clocks(Kind kind, Channel channel) {
        return tables.all(pack() + "-clocks", Map.of("kind", kind.name(), "channel", channel.name())).stream()
                .map(row -> Tables.text(row, "rule"))
                .distinct()
                .toList();
    }

    /** What a condition does to an appeal for which a rule holds; empty where the pack has no rule for that. */
    public Optional<ConditionRule> condition(String condition, String rule) {
        return tables.all(pack() + "-conditions", Map.of("condition", condition, "rule", rule)).stream()
                .map(row -> new ConditionRule(
                        condition,
                        Tables.text(row, "newRule"),
                        Effect.valueOf(Tables.text(row, "effect")),
                        Tables.text(row, "outcome"),
                        Tables.text(row, "clause")))
                .findFirst();
    }

    /** Tells whether the pack knows a rule with a cause of its own, not only the plain rule. */
    public boolean knows(String rule, String cause) {
        return !tables.all(terms(), Map.of("rule", rule, "cause", cause)).isEmpty()
                && !tables.all(terms(), Map.of("rule", rule, "cause", cause))
                        .equals(tables.all(terms(), Map.of("rule", rule, "cause", "")));
    }

    /** What a rule promises (table 2) under the policies, for a cause where the rule knows several. */
    public TermRule term(String rule, String cause, PolicyChoices choices) {
        Map<String, @Nullable Object> row = tables.only(terms(), Map.of("rule", rule, "cause", cause));
        String length = Tables.text(row, "length");
        boolean isPolicy = !Character.isDigit(length.charAt(0));
        return new TermRule(
                rule,
                cause,
                Tables.text(row, "clock"),
                isPolicy ? choices.number(length) : Integer.parseInt(length),
                isPolicy ? length : "",
                Unit.valueOf(Tables.text(row, "unit")),
                Event.valueOf(Tables.text(row, "after")),
                Tables.number(row, "extension"),
                ExtensionCount.valueOf(Tables.text(row, "extensionCount")),
                Tables.text(row, "clause"));
    }

    /** The stages of a clock, when they are reached and who is told (table 2b). */
    public List<StageRule> stages(String clock, String rule) {
        return tables.all("stages", Map.of("clock", clock, "rule", rule)).stream()
                .map(row -> new StageRule(
                        Tables.text(row, "stage"),
                        Moment.valueOf(Tables.text(row, "moment")),
                        Tables.text(row, "delay"),
                        List.of(Tables.text(row, "told").split(" ", -1))))
                .toList();
    }

    private String terms() {
        return pack() + "-terms";
    }
}
