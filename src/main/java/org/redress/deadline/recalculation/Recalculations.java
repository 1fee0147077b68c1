package org.redress.deadline.recalculation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarChanged;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.Rules;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes calendars and policies: shows first what it would do to the dates that run, then does it in one step. */
@Component
public class Recalculations {

    private static final int TRIES = 3;

    private final WorkCalendars calendars;
    private final Policies policies;
    private final Rules rules;
    private final Rulebooks rulebooks;
    private final OpenClocks open;
    private final Recount recount;
    private final RuleChanges changes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recalculations(
            WorkCalendars calendars,
            Policies policies,
            Rules rules,
            Rulebooks rulebooks,
            OpenClocks open,
            Recount recount,
            RuleChanges changes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.rules = rules;
        this.rulebooks = rulebooks;
        this.open = open;
        this.recount = recount;
        this.changes = changes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a change would do to the dates that run now; refuses a value that the policy does not know. */
    @Transactional(readOnly = true)
    public Effect preview(Change change) {
        Rulebook book = book(change);
        Instant now = clock.instant();
        List<Move> moves = new ArrayList<>();
        int[] certain = {0};
        if (concernsUs(change)) {
            open.count(book, question(change), set -> {
                set.stream().filter(Tried::moves).map(tried -> tried.move(now)).forEach(moves::add);
                certain[0] += (int) set.stream().filter(Tried::becomesCertain).count();
            });
        }
        moves.sort(Comparator.comparing((Move move) -> !move.becomesOverdue())
                .thenComparing(Move::missedAfter)
                .thenComparing(Move::clockId));
        return new Effect(List.copyOf(moves), certain[0], changes.last(), lastClock());
    }

    /** Makes a change as its effect was seen, in one transaction, begun again when it crosses another; empty, and nothing done, when the effect is another by now. */
    public Optional<RuleChange> apply(Change change, String seen, Actor actor) {
        for (int tried = 1; ; tried++) {
            try {
                return requireNonNull(transaction.execute(status -> applied(change, seen, actor)));
            } catch (ConcurrencyFailureException crossed) {
                if (tried == TRIES) {
                    throw crossed;
                }
            }
        }
    }

    private Optional<RuleChange> applied(Change change, String seen, Actor actor) {
        changes.gate();
        if (!preview(change).isAsSeen(seen)) {
            return Optional.empty();
        }
        if (change instanceof Change.Year year) {
            CalendarFile file = year.file();
            int version = calendars.load(file.region(), file.year(), file.days(), actor, year.source());
            return changes.ofYear(file.region(), file.year(), version);
        }
        return Optional.of(choose((Change.Policy) change, actor));
    }

    /** A year was loaded, by {@link #apply} or at the start: the dates counted over it are counted again (rulebook 1.7). */
    @EventListener
    @Transactional
    void loaded(CalendarChanged loaded) {
        boolean isOurs = loaded.region().equals(rules.pack());
        Recount.Done done = isOurs
                ? recount.recount(rulebooks.current(), OpenClocks.Question.of(loaded.year()), loaded.by())
                : new Recount.Done(List.of(), 0);
        @Nullable String was = loaded.version() == 1 ? null : String.valueOf(loaded.version() - 1);
        String subject = loaded.region() + "-" + loaded.year();
        note("CALENDAR", subject, was, String.valueOf(loaded.version()), Change.Reach.OPEN, done, loaded.by());
    }

    private RuleChange choose(Change.Policy change, Actor actor) {
        String was = policies.values().getOrDefault(change.name(), "");
        policies.choose(change.name(), change.value(), actor);
        Recount.Done done = change.reachesOpen()
                ? recount.recount(rulebooks.current(), question(change), actor)
                : new Recount.Done(List.of(), 0);
        note("POLICY", change.name(), was, change.value(), change.reach(), done, actor);
        return changes.ofPolicy(change.name()).get(0);
    }

    private Rulebook book(Change change) {
        WorkCalendar calendar = calendars.of(rules.pack());
        if (change instanceof Change.Year year) {
            CalendarFile file = year.file();
            return rulebooks.of(calendar.with(file.year(), file.days()), policies.current());
        }
        Change.Policy policy = (Change.Policy) change;
        return rulebooks.of(calendar, policies.with(Map.of(policy.name(), policy.value())));
    }

    private boolean concernsUs(Change change) {
        boolean isElsewhere =
                change instanceof Change.Year year && !year.file().region().equals(rules.pack());
        return change.reachesOpen() && !isElsewhere;
    }

    private static OpenClocks.Question question(Change change) {
        return change instanceof Change.Year year
                ? OpenClocks.Question.of(year.file().year())
                : (row, term) -> true;
    }

    private long lastClock() {
        return jdbc.sql("select coalesce(max(id), 0) from clock")
                .query(Long.class)
                .single();
    }

    private void note(
            String what,
            String subject,
            @Nullable String was,
            String became,
            Change.Reach reach,
            Recount.Done done,
            Actor actor) {
        changes.add(new RuleChange(
                0,
                clock.instant(),
                actor.login(),
                what,
                subject,
                was,
                became,
                reach,
                done.moves().size(),
                done.overdue(),
                done.told()));
    }
}
