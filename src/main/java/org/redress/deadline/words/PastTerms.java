package org.redress.deadline.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.deadline.ClockView;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.ledger.Terms.Begun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms that the clocks of an appeal were in before: an old explanation still tells what was known then. */
@Component
public class PastTerms {

    private final Clocks clocks;
    private final Terms terms;

    PastTerms(Clocks clocks, Terms terms) {
        this.clocks = clocks;
        this.terms = terms;
    }

    /** All earlier terms of an appeal, the latest change first. */
    @Transactional(readOnly = true)
    public List<PastTerm> of(String number) {
        Map<Long, ClockRow> rows =
                clocks.of(number).stream().collect(Collectors.toMap(ClockRow::id, Function.identity()));
        List<Begun> all = terms.all(number);
        List<PastTerm> past = new ArrayList<>();
        for (int at = 1; at < all.size(); at++) {
            Begun before = all.get(at - 1);
            Begun next = all.get(at);
            ClockRow row = rows.get(before.term().clockId());
            if (row != null && next.term().clockId() == before.term().clockId()) {
                past.add(new PastTerm(then(row, before), next.at(), next.term().why(), next.by()));
            }
        }
        past.sort(Comparator.comparing(PastTerm::until).reversed());
        return List.copyOf(past);
    }

    /** The clock as it ran in that term, under the rule of then. */
    private static ClockView then(ClockRow row, Begun term) {
        ClockView now = ClockView.of(new Standing(row, term.term()), List.of(), false);
        return new ClockView(
                now.key(),
                now.clock(),
                term.term().rule(),
                now.basis().clause(),
                now.start(),
                now.nominal(),
                now.due(),
                false,
                now.provisional(),
                "RUNNING",
                now.stages(),
                now.explanation(),
                now.basis(),
                now.missedAt());
    }
}
