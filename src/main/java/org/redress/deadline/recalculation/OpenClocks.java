package org.redress.deadline.recalculation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redress.calendar.count.Pause;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Clocks;
import org.redress.deadline.ledger.Pauses;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.ledger.Terms;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.turn.TermEntry;
import org.springframework.stereotype.Component;

/** The clocks that run, read and counted in sets, in the order in which they began; what was missed stays missed. */
@Component
class OpenClocks {

    private static final int SET = 500;

    private final Clocks clocks;
    private final Terms terms;
    private final Pauses pauses;
    private final TermEntry entry;

    OpenClocks(Clocks clocks, Terms terms, Pauses pauses, TermEntry entry) {
        this.clocks = clocks;
        this.terms = terms;
        this.pauses = pauses;
        this.entry = entry;
    }

    /** Counts every clock that runs and is in question, and hands on, set by set, those that would stand otherwise. */
    void count(Rulebook book, Question question, Consumer<List<Tried>> differing) {
        long after = 0;
        List<ClockRow> rows = clocks.unmissed(after, SET);
        while (!rows.isEmpty()) {
            List<Tried> set = differing(book, question, rows);
            if (!set.isEmpty()) {
                differing.accept(set);
            }
            after = rows.get(rows.size() - 1).id();
            rows = clocks.unmissed(after, SET);
        }
    }

    /** Locks clocks in their order, and counts those of them again that still run. */
    List<Tried> locked(Rulebook book, Collection<Long> ids) {
        List<ClockRow> rows = clocks.lock(ids).stream()
                .filter(row -> row.isRunning() && row.missedAt() == null)
                .toList();
        return rows.isEmpty() ? List.of() : differing(book, (clock, term) -> true, rows);
    }

    private List<Tried> differing(Rulebook book, Question question, List<ClockRow> rows) {
        List<Long> ids = rows.stream().map(ClockRow::id).toList();
        Map<Long, TermRow> current = terms.current(ids);
        Map<Long, List<Pause>> still = pauses.of(ids);
        List<Tried> tried = new ArrayList<>();
        for (ClockRow row : rows) {
            TermRow before = current.get(row.id());
            if (before != null && question.concerns(row, before)) {
                tried.add(tried(book, row, before, still.getOrDefault(row.id(), List.of())));
            }
        }
        return tried.stream().filter(Tried::differs).toList();
    }

    private Tried tried(Rulebook book, ClockRow row, TermRow before, List<Pause> still) {
        ClockRow next = row.next();
        return new Tried(row, before, entry.counted(book, next, still, "RECALCULATED"));
    }

    /** Which clocks a change can concern at all. */
    @FunctionalInterface
    interface Question {

        /** Whether a clock in this term may stand otherwise. */
        boolean concerns(ClockRow clock, TermRow term);

        /** Those that run into a year, or whose later stages or the roll of whose last day may. */
        static Question of(int year) {
            return (clock, term) ->
                    clock.startOn().getYear() <= year && term.due().plusDays(31).getYear() >= year;
        }
    }
}
