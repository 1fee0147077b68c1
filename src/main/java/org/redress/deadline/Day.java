package org.redress.deadline;

import java.time.LocalDate;
import java.util.List;
import org.redress.calendar.count.CountedDay;

/** One day of an explanation: what it did to the term, which counted day it was (0 for none), and why, as data. */
public record Day(LocalDate date, Effect effect, int ordinal, List<Reason> reasons) {

    /** What a day did to the term. */
    public enum Effect {
        COUNTED,
        SKIPPED,
        ROLLED,
        PAUSED,
        EXTENDED
    }

    /** A reason as a code with its facts. */
    public record Reason(String code, List<String> facts) {}

    /** The code of the first reason; empty for a plain day. */
    public String reason() {
        return reasons.isEmpty() ? "" : reasons.get(0).code();
    }

    /** The facts of the first reason. */
    public List<String> facts() {
        return reasons.isEmpty() ? List.of() : reasons.get(0).facts();
    }

    static Day of(CountedDay day) {
        return new Day(
                day.date(),
                Effect.valueOf(day.effect().name()),
                day.ordinal(),
                day.reasons().stream()
                        .map(reason -> new Reason(reason.code().name(), reason.arguments()))
                        .toList());
    }
}
