package org.redress.api.calendars;

import java.time.LocalDate;
import java.util.List;
import org.redress.deadline.recalculation.Effect;
import org.redress.deadline.recalculation.Move;
import org.redress.deadline.recalculation.RuleChange;

/** What loading a calendar would do, and what it did, as programs read it. */
final class CalendarJson {

    private static final int MOST = 1000;

    private CalendarJson() {}

    /** The effect; {@code seen} is handed back with the loading, {@code list} holds the first thousand dates. */
    record EffectJson(
            int year, int days, int moves, int becomeOverdue, int becomeCertain, String seen, List<MoveJson> list) {

        static EffectJson of(int year, int days, Effect effect) {
            return new EffectJson(
                    year,
                    days,
                    effect.moves().size(),
                    effect.overdue(),
                    effect.certain(),
                    effect.seen(),
                    effect.moves().stream().limit(MOST).map(MoveJson::of).toList());
        }
    }

    /** A date that moves. */
    record MoveJson(String number, String clock, String rule, LocalDate from, LocalDate to, boolean becomesOverdue) {

        static MoveJson of(Move move) {
            return new MoveJson(
                    move.number(), move.clock().name(), move.rule(), move.from(), move.to(), move.becomesOverdue());
        }
    }

    /** A year that was loaded. */
    record LoadedJson(int year, int version, int moved, int becameOverdue, int told) {

        static LoadedJson of(int year, RuleChange change) {
            return new LoadedJson(
                    year, Integer.parseInt(change.became()), change.moved(), change.overdue(), change.told());
        }
    }
}
