package org.redress.deadline.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redress.calendar.count.Pause;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.Unit;
import org.redress.shared.Refused;

/** Rules, policies and a calendar that stay the same while terms are counted by them; nothing is written. */
public record Rulebook(Rules rules, Counting counting) {

    private static final String SHORTER = "SHORTER";

    /** What conditions come to for an appeal under a rule; refuses those that the pack has no rule for. */
    public Ruling ruling(String rule, Set<String> conditions) {
        return Ruling.of(rules, counting.choices(), rule, conditions);
    }

    /** What a rule promises for a cause, with what people decided about it. */
    public TermRule rule(String rule, String cause, Particulars known) {
        TermRule found = rules.term(rule, cause, counting.choices());
        if (found.unit() != Unit.GIVEN || known.legalDays() == null) {
            return found;
        }
        return found.lasting(known.legalDays(), known.legalClause() == null ? found.clause() : known.legalClause());
    }

    /** The cause under which a rule counts what people decided; the given one where they decided nothing about it. */
    public String cause(String rule, String otherwise, Particulars known) {
        if (known.stated() != null && rules.knows(rule, "STATED")) {
            return "STATED";
        }
        if (known.agreed() != null && rules.knows(rule, "AGREED")) {
            return "AGREED";
        }
        if (known.legalDays() != null && rules.knows(rule, SHORTER)) {
            return shorter(rule, known.legalDays());
        }
        return otherwise;
    }

    /** A clock of a rule from its start, extended by so many days and without its pauses. */
    public Planned plan(TermRule rule, Start start, int extension, List<Pause> pauses, Particulars known) {
        check(rule, start, known);
        TermDates dates = counting.dates(rule, start, extension, pauses, known);
        return new Planned(
                rule,
                start,
                known,
                dates,
                counting.stages(rules.stages(rule.clock(), rule.rule()), rule, start, dates),
                Ground.of(counting, rule, start, dates, pauses, known));
    }

    private String shorter(String rule, int days) {
        int most = rules.term(rule, SHORTER, counting.choices()).length() - 1;
        if (days < 1 || days > most) {
            throw Refused.invalid("legalDays", "deadline.shorter.days", 1, most);
        }
        return SHORTER;
    }

    private static void check(TermRule rule, Start start, Particulars known) {
        LocalDate stated = known.stated();
        if (rule.unit() == Unit.STATED && stated != null && stated.isBefore(start.on())) {
            throw Refused.invalid("statedDate", "deadline.stated.early", start.on());
        }
        if (rule.unit() == Unit.AGREED
                && known.agreed() != null
                && known.agreed().toLocalDate().isBefore(start.on())) {
            throw Refused.invalid("agreed", "deadline.agreed.early", start.on());
        }
    }
}
