package org.redress.deadline.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.ledger.Standing;
import org.redress.deadline.ledger.TermRow;
import org.redress.deadline.policy.ConditionRule;
import org.redress.deadline.policy.StageRule;
import org.redress.deadline.term.Counting;
import org.redress.deadline.term.Receipts;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Rulebooks;
import org.redress.deadline.term.Ruling;
import org.redress.deadline.trial.TriedClock.Ahead;
import org.redress.deadline.turn.Opening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries cases against the rules of a pack and the policies as they are, or as somebody would have them. */
@Component
@Transactional(readOnly = true)
public class Trials {

    private final Rulebooks rulebooks;
    private final Opening opening;

    Trials(Rulebooks rulebooks, Opening opening) {
        this.rulebooks = rulebooks;
        this.opening = opening;
    }

    /** What a case comes to; refuses what no rule allows, naming the parameter. */
    public Trial of(Case tried) {
        Rulebook book = book(tried);
        Proceeding proceeding = new Proceeding(book, tried);
        List<Course> courses = proceeding.run();
        return new Trial(
                tried,
                book.counting().choices().zone(),
                clocks(book, tried, courses),
                outcomes(proceeding.ruling()),
                replyDue(book.counting(), tried));
    }

    /** The rules as seen when the case came, so that no stage of an old case lies behind. */
    private Rulebook book(Case tried) {
        return rulebooks.of(tried.pack(), tried.policies(), Clock.fixed(tried.received(), ZoneOffset.UTC));
    }

    private List<TriedClock> clocks(Rulebook book, Case tried, List<Course> courses) {
        List<Standing> drawn =
                opening.drawn("", 1, courses.stream().map(Course::planned).toList(), tried.registered());
        List<Standing> standing = IntStream.range(0, drawn.size())
                .mapToObj(at -> stood(drawn.get(at), courses.get(at)))
                .toList();
        List<ClockView> views = ClockView.of(standing, List.of());
        return IntStream.range(0, views.size())
                .mapToObj(at -> new TriedClock(
                        views.get(at),
                        standing.get(at).term().missedAt(),
                        ahead(book, standing.get(at)),
                        courses.get(at).tellBy()))
                .toList();
    }

    /** A clock in the state that its course left it in; registration ended by itself. */
    private static Standing stood(Standing drawn, Course course) {
        return course.isRunning() ? drawn : new Standing(drawn.clock().in(course.state()), drawn.term());
    }

    private static List<Ahead> ahead(Rulebook book, Standing standing) {
        if (!standing.clock().isOpen()) {
            return List.of();
        }
        List<Ahead> ahead = new ArrayList<>();
        for (StageRule stage :
                book.rules().stages(standing.clock().clock(), standing.clock().rule())) {
            @Nullable Instant at = at(standing.term(), stage.stage());
            if (at != null) {
                ahead.add(new Ahead(stage.stage(), at, stage.told()));
            }
        }
        return ahead.stream().sorted(Comparator.comparing(Ahead::at)).toList();
    }

    private static @Nullable Instant at(TermRow term, String stage) {
        return stage.equals("AGAIN") ? term.missedAt() : term.dueOf(stage);
    }

    private static List<Trial.Outcome> outcomes(@Nullable Ruling ruling) {
        return ruling == null
                ? List.of()
                : ruling.rows().stream()
                        .filter(row -> row.effect() == ConditionRule.Effect.ENDS)
                        .map(row -> new Trial.Outcome(row.condition(), row.rule(), row.clause(), row.outcome()))
                        .toList();
    }

    private static @Nullable LocalDate replyDue(Counting counting, Case tried) {
        return tried.pause() == null
                ? null
                : Receipts.replyDue(counting, tried.pause().from());
    }
}
