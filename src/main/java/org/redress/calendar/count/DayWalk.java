package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.CountedDay.Effect;
import org.redress.calendar.count.DayReason.Code;
import org.redress.calendar.count.TermLength.Unit;

/** One walk over the days of a term, noting what each of them does and why. */
final class DayWalk {

    private final DayCounting term;
    private final WorkCalendar calendar;
    private final List<CountedDay> days = new ArrayList<>();
    private LocalDate at;
    private int ordinal;
    private boolean provisional;

    DayWalk(DayCounting term, WorkCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
        this.at = term.event;
    }

    DayCount walk() {
        @Nullable LocalDate stated = term.stated();
        if (stated != null) {
            while (at.isBefore(stated)) {
                step(Unit.CALENDAR, Effect.COUNTED);
            }
            at = stated;
        } else {
            count(term.length, Effect.COUNTED);
            if (term.extendsRolledDate && term.extension.days() > 0 && term.roll != Roll.NONE && !judge(at)) {
                goTo(roll(at));
            }
            count(term.extension, Effect.EXTENDED);
        }
        LocalDate nominal = at;
        LocalDate due = roll(nominal);
        return new DayCount(term.event, nominal, due, provisional, List.copyOf(days));
    }

    /** What was noted beyond a date on which the term ended for the time being is noted anew. */
    private void goTo(LocalDate rolled) {
        at = rolled;
        days.removeIf(day -> day.date().isAfter(rolled));
    }

    private void count(TermLength length, Effect effect) {
        int last = ordinal + length.days();
        while (ordinal < last) {
            step(length.unit(), effect);
        }
    }

    private void step(Unit unit, Effect effect) {
        at = at.plusDays(1);
        if (term.isPaused(at)) {
            note(Effect.PAUSED, 0, DayReason.of(Code.PAUSE));
        } else if (unit == Unit.WORKING && !judge(at)) {
            note(Effect.SKIPPED, 0);
        } else {
            ordinal++;
            note(effect, ordinal, opening(effect));
        }
    }

    private DayReason[] opening(Effect effect) {
        if (at.equals(term.event.plusDays(1))) {
            return new DayReason[] {DayReason.of(Code.START_NEXT_DAY)};
        }
        boolean firstExtended = effect == Effect.EXTENDED && ordinal == term.length.days() + 1;
        return firstExtended ? new DayReason[] {DayReason.of(Code.EXTENSION)} : new DayReason[0];
    }

    private LocalDate roll(LocalDate nominal) {
        if (term.roll == Roll.NONE || judge(nominal)) {
            amendLast(Code.LAST_DAY);
            return nominal;
        }
        return term.roll == Roll.NEXT ? forward() : backward(nominal);
    }

    private LocalDate forward() {
        amendLast(Code.NOT_AN_END);
        while (true) {
            at = at.plusDays(1);
            if (term.isPaused(at)) {
                note(Effect.PAUSED, 0, DayReason.of(Code.PAUSE));
            } else if (judge(at)) {
                note(Effect.ROLLED, 0, DayReason.of(Code.FIRST_WORKING_DAY));
                return at;
            } else {
                note(Effect.ROLLED, 0);
            }
        }
    }

    /** Never back to the event, nor to a day on which the clock stood still: what has begun to run again is not late yet. */
    private LocalDate backward(LocalDate nominal) {
        LocalDate due = nominal;
        do {
            due = due.minusDays(1);
        } while (due.isAfter(term.event) && !term.isPaused(due) && !judge(due));
        if (!due.isAfter(term.event) || term.isPaused(due)) {
            amendLast(Code.LAST_DAY);
            return nominal;
        }
        for (int i = 0; i < days.size(); i++) {
            CountedDay day = days.get(i);
            if (day.date().equals(due)) {
                days.set(i, with(day, day.effect(), day.ordinal(), Code.LAST_WORKING_DAY));
            } else if (day.date().isAfter(due)) {
                days.set(i, new CountedDay(day.date(), Effect.ROLLED, 0, day.reasons()));
            }
        }
        return due;
    }

    private boolean judge(LocalDate day) {
        provisional |= !calendar.knows(day);
        return calendar.isWorking(day);
    }

    private void note(Effect effect, int number, DayReason... first) {
        List<DayReason> reasons = new ArrayList<>(List.of(first));
        reasons.addAll(new Peculiarities(calendar).of(at));
        if (!calendar.knows(at)) {
            reasons.add(DayReason.of(Code.NOT_LOADED, String.valueOf(at.getYear())));
        }
        days.add(new CountedDay(at, effect, number, List.copyOf(reasons)));
    }

    private void amendLast(Code code) {
        if (!days.isEmpty()) {
            int last = days.size() - 1;
            CountedDay day = days.get(last);
            days.set(last, with(day, day.effect(), day.ordinal(), code));
        }
    }

    private static CountedDay with(CountedDay day, Effect effect, int ordinal, Code code) {
        List<DayReason> reasons = new ArrayList<>(day.reasons());
        reasons.add(DayReason.of(code));
        return new CountedDay(day.date(), effect, ordinal, List.copyOf(reasons));
    }
}
