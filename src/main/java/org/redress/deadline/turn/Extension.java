package org.redress.deadline.turn;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.stage.ClockProcess;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Extends the clock whose date is shown, as far as its rule allows; added to the date before it rolled (rule 3). */
@Component
public class Extension {

    private final Clocks clocks;
    private final Terms terms;
    private final Rules rules;
    private final Policies policies;
    private final TermEntry entry;
    private final ClockProcess process;
    private final Clock clock;

    Extension(
            Clocks clocks,
            Terms terms,
            Rules rules,
            Policies policies,
            TermEntry entry,
            ClockProcess process,
            Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.rules = rules;
        this.policies = policies;
        this.entry = entry;
        this.process = process;
        this.clock = clock;
    }

    /** How the clock would stand after it; refuses what the rule does not allow. */
    public Standing considered(String number, int round, int days) {
        return entry.counted(extended(clocks.of(number), round, days), "EXTENDED");
    }

    /** Extends the clock in a new term. */
    public Standing extend(String number, int round, int days, String approver) {
        ClockRow extended = extended(clocks.lock(number, round), round, days);
        Standing standing = entry.enter(extended, "EXTENDED", approver);
        process.moved(extended.key());
        return standing;
    }

    private ClockRow extended(List<ClockRow> all, int round, int days) {
        Standing shown = all.stream()
                .filter(row ->
                        row.round() == round && row.isRunning() && !row.clock().equals("INTERNAL"))
                .map(row -> new Standing(row, terms.current(row)))
                .min(Comparator.comparing(standing -> standing.term().missedAt()))
                .orElseThrow(() -> Refused.conflict("deadline.extension.ended"));
        ClockRow row = shown.clock();
        TermRule rule = rules.term(row.rule(), row.cause());
        if (rule.extensionCount() == ExtensionCount.NONE) {
            throw Refused.conflict("deadline.extension.none");
        }
        if (!clock.instant().isBefore(shown.term().missedAt())) {
            throw Refused.conflict("deadline.extension.late");
        }
        return row.next(rule.rule(), rule.cause(), rule.clause(), added(rule, row.extendedBy(), days));
    }

    /** Under TOTAL the limit holds for the whole term, so the days already promised are part of it (rule 5). */
    private int added(TermRule rule, int before, int days) {
        boolean isTotal = rule.extensionCount() == ExtensionCount.POLICY
                && policies.current().extensionIsTotal();
        int more = isTotal ? days - rule.length() - before : days;
        int limit = isTotal ? rule.extension() : rule.extension() - before;
        if (limit <= 0 || (isTotal && rule.length() + before >= rule.extension())) {
            throw Refused.conflict("deadline.extension.used");
        }
        if (days < 1 || days > limit || more < 1) {
            throw Refused.invalid("days", "deadline.extension.days", isTotal ? rule.length() + before + 1 : 1, limit);
        }
        return before + more;
    }
}
