package org.redress.deadline.recalculation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.deadline.ClockKind;
import org.redress.deadline.TermMoved;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.stage.ClockProcess;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.turn.TermEntry;
import org.redress.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the clocks that would stand otherwise enter their other terms, and tells whose shown dates moved. */
@Component
class Recount {

    private static final int SET = 500;

    private final OpenClocks open;
    private final TermEntry entry;
    private final ClockProcess process;
    private final ShownDates shown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recount(
            OpenClocks open,
            TermEntry entry,
            ClockProcess process,
            ShownDates shown,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.entry = entry;
        this.process = process;
        this.shown = shown;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it: the dates that moved, and how many applicants had been promised an earlier one. */
    record Done(List<Move> moves, int told) {

        int overdue() {
            return (int) moves.stream().filter(Move::becomesOverdue).count();
        }
    }

    /** Moves every clock that stands otherwise under a rulebook, in the order in which they began (ADR 8). */
    Done recount(Rulebook book, OpenClocks.Question question, Actor actor) {
        TreeMap<Long, String> differing = new TreeMap<>();
        open.count(
                book,
                question,
                set -> set.forEach(
                        tried -> differing.put(tried.clock().id(), tried.clock().number())));
        if (differing.isEmpty()) {
            return new Done(List.of(), 0);
        }
        List<String> numbers = differing.values().stream().distinct().sorted().toList();
        events.publishEvent(new RecountBegins(numbers));
        Map<String, LocalDate> before = shown.of(numbers);
        List<Move> moves = moved(book, new ArrayList<>(differing.keySet()), actor);
        List<DatesMoved.Shown> changed = changed(before, shown.of(numbers));
        events.publishEvent(new DatesMoved(changed, actor));
        return new Done(
                moves, (int) changed.stream().filter(DatesMoved.Shown::isLater).count());
    }

    private List<Move> moved(Rulebook book, List<Long> ids, Actor actor) {
        Instant now = clock.instant();
        List<Move> moves = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SET) {
            List<Long> set = ids.subList(from, Math.min(from + SET, ids.size()));
            for (Tried tried : open.locked(book, set)) {
                enter(tried, actor);
                if (tried.moves()) {
                    moves.add(tried.move(now));
                }
            }
        }
        return moves;
    }

    private void enter(Tried tried, Actor actor) {
        entry.enter(tried.after(), actor.login());
        ClockRow row = tried.after().clock();
        process.moved(row.key());
        events.publishEvent(new TermMoved(
                row.number(),
                row.round(),
                row.key(),
                ClockKind.valueOf(row.clock()),
                row.rule(),
                tried.after().term().due()));
    }

    private static List<DatesMoved.Shown> changed(Map<String, LocalDate> before, Map<String, LocalDate> after) {
        return before.entrySet().stream()
                .filter(one -> !one.getValue().equals(after.getOrDefault(one.getKey(), one.getValue())))
                .map(one -> new DatesMoved.Shown(
                        one.getKey(), one.getValue(), after.getOrDefault(one.getKey(), one.getValue())))
                .sorted(Comparator.comparing(DatesMoved.Shown::number))
                .toList();
    }
}
