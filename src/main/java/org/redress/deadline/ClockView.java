package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ledger.ClockRow;
import org.redress.deadline.ledger.Kept;
import org.redress.deadline.ledger.StageRow;
import org.redress.deadline.ledger.Standing;

/** A clock as it stands, with its explanation, what it rests on, and the first moment at which it is missed. State RUNNING, PAUSED, MET, BREACHED or REPLACED. */
public record ClockView(
        String key,
        ClockKind clock,
        String rule,
        String source,
        LocalDate start,
        @Nullable LocalDate nominal,
        LocalDate due,
        boolean shown,
        boolean provisional,
        String state,
        List<StageView> stages,
        List<Day> explanation,
        Basis basis,
        Instant missedAt) {

    /** The views of all clocks of an appeal; of them the one is shown that the applicant is told (rulebook 1.8). */
    public static List<ClockView> of(List<Standing> standing, List<StageRow> stages) {
        String shown = standing.stream()
                .filter(one -> !one.clock().clock().equals("INTERNAL"))
                .min(Comparator.comparing((Standing one) -> -one.clock().round())
                        .thenComparing(one -> rank(one.clock()))
                        .thenComparing(one -> one.term().missedAt()))
                .map(one -> one.clock().key())
                .orElse("");
        return standing.stream()
                .map(one -> of(one, stages, one.clock().key().equals(shown)))
                .toList();
    }

    /** The view of one clock, with the stages of its appeal. */
    public static ClockView of(Standing standing, List<StageRow> stages, boolean shown) {
        ClockRow clock = standing.clock();
        return new ClockView(
                clock.key(),
                ClockKind.valueOf(clock.clock()),
                clock.rule(),
                clock.source(),
                clock.startOn(),
                standing.term().nominal(),
                standing.term().due(),
                shown,
                standing.term().provisional(),
                clock.state(),
                stages.stream()
                        .filter(stage -> stage.clockId() == clock.id())
                        .map(stage -> new StageView(stage.stage(), stage.dueAt()))
                        .toList(),
                Kept.days(standing.term().explanation()).stream().map(Day::of).toList(),
                standing.term()
                        .ground()
                        .map(Basis::of)
                        .orElseGet(
                                () -> Basis.unknown(clock.rule(), clock.source(), clock.startOn(), clock.startedAt())),
                standing.term().missedAt());
    }

    private static int rank(ClockRow clock) {
        return switch (clock.state()) {
            case "RUNNING" -> 0;
            case "PAUSED" -> 1;
            case "REPLACED" -> 3;
            default -> 2;
        };
    }
}
