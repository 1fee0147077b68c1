package org.redress.deadline.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.count.Pause;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Planned;
import org.redress.deadline.term.Rulebook;

/**
 * One clock in the course of a tried case.
 *
 * @param added the days that extensions added
 * @param tellBy until when the applicant is to be told of an extension: the date that stood before it
 */
record Course(
        Planned planned,
        String state,
        int added,
        List<Pause> pauses,
        @Nullable LocalDate tellBy) {

    static Course begun(Planned planned) {
        return new Course(planned, "RUNNING", 0, List.of(), null);
    }

    boolean isRunning() {
        return state.equals("RUNNING");
    }

    boolean keeps(String clock) {
        return planned.rule().clock().equals(clock);
    }

    /** It stands in another state. */
    Course in(String other) {
        return new Course(planned, other, added, pauses, tellBy);
    }

    /** It stood still for a while. */
    Course paused(Rulebook book, Pause pause) {
        List<Pause> all = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new Course(counted(book, added, all, planned.known()), state, added, all, tellBy);
    }

    /** It was extended, by so many days in all, which somebody decided on. */
    Course extended(Rulebook book, int days, Particulars known) {
        return new Course(
                counted(book, days, pauses, known),
                state,
                days,
                pauses,
                planned.dates().due());
    }

    private Planned counted(Rulebook book, int days, List<Pause> stillness, Particulars known) {
        return book.plan(planned.rule(), planned.start(), days, stillness, known);
    }
}
