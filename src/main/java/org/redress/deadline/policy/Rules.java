package org.redress.deadline.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.policy.StageRule.Moment;
import org.redress.deadline.policy.TermRule.Event;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.policy.TermRule.Unit;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.springframework.stereotype.Component;

/** The rules of the installation's pack (rulebook 2, 2a, 2b), as its decision tables say them. */
@Component
public class Rules {

    private final Tables tables;

    Rules(Tables tables) {
        this.tables = tables;
    }

    /** The pack that this installation runs, {@code ru} or {@code ua}; also the region of its work calendar. */
    public String pack() {
        return tables.pack();
    }

    /** The rules whose clocks run for a kind that came by a channel (table 2a), in the order of the table. */
    public List<String> clocks(Kind kind, Channel channel) {
        return tables.ofPack("clocks", Map.of("kind", kind.name(), "channel", channel.name())).stream()
                .map(row -> Tables.text(row, "rule"))
                .distinct()
                .toList();
    }

    /** The rule that takes the place of LEGAL under a condition (rulebook 1.9). */
    public Optional<String> replacement(String condition) {
        return tables.ofPack("replacements", Map.of("condition", condition)).stream()
                .map(row -> Tables.text(row, "rule"))
                .findFirst();
    }

    /** What a rule promises (table 2), for a cause where the rule knows several. */
    public TermRule term(String rule, String cause) {
        Map<String, @Nullable Object> row = tables.only(tables.pack() + "-terms", Map.of("rule", rule, "cause", cause));
        return new TermRule(
                rule,
                cause,
                Tables.text(row, "clock"),
                Tables.number(row, "length"),
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
                        Tables.number(row, "hours"),
                        List.of(Tables.text(row, "told").split(" ", -1))))
                .toList();
    }
}
