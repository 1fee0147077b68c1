package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.shared.Refused;

/**
 * How far a clock may still be extended under its rule; refuses what is more.
 *
 * @param before how many days its extensions have added so far
 * @param missedAt the first moment at which its present term is missed
 */
public record Limit(Rulebook book, TermRule rule, Start start, int before, Instant missedAt) {

    private static final String FIELD = "days";

    /** The days that all extensions add together when so many more are asked for at a moment (under TOTAL: in all, rule 5). */
    public int added(int asked, Instant at) {
        if (rule.extensionCount() == ExtensionCount.NONE) {
            throw Refused.invalid(FIELD, "deadline.extension.none");
        }
        if (!at.isBefore(missedAt)) {
            throw Refused.invalid(FIELD, "deadline.extension.late");
        }
        int most = most();
        int least = isTotal() ? rule.length() + before + 1 : 1;
        if (most < least) {
            throw Refused.invalid(FIELD, "deadline.extension.used");
        }
        if (asked < least || asked > most) {
            throw Refused.invalid(FIELD, "deadline.extension.days", least, most);
        }
        return isTotal() ? asked - rule.length() : before + asked;
    }

    /** Refuses a date past that of LEGAL: nothing may move what is shown past it (rule 8). */
    public static LocalDate within(LocalDate legal, LocalDate due) {
        if (due.isAfter(legal)) {
            throw Refused.invalid(FIELD, "deadline.extension.legal", legal);
        }
        return due;
    }

    private int most() {
        if (rule.extensionCount() == ExtensionCount.IN_ALL) {
            LocalDate plain = book.counting()
                    .dates(rule, start, 0, List.of(), Particulars.NONE)
                    .nominal();
            return rule.extension() - (int) ChronoUnit.DAYS.between(start.on(), plain) - before;
        }
        return isTotal() ? rule.extension() : rule.extension() - before;
    }

    private boolean isTotal() {
        PolicyChoices choices = book.counting().choices();
        return rule.extensionCount() == ExtensionCount.POLICY && choices.extensionIsTotal();
    }
}
