package org.redress.calendar.count;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.WorkCalendar;

/** A term that is being described, before it is counted over a calendar. */
public final class DayCounting {

    final LocalDate event;
    TermLength length = TermLength.calendarDays(0);
    TermLength extension = TermLength.calendarDays(0);

    @Nullable
    LocalDate stated;

    Roll roll = Roll.NEXT;
    List<Pause> pauses = List.of();
    boolean extendsRolledDate;

    DayCounting(LocalDate event) {
        this.event = event;
    }

    /** Gives the term its length. */
    public DayCounting lasting(TermLength promised) {
        this.length = promised;
        return this;
    }

    /** Adds an extension to the last counted day, before it rolls (rulebook 1.3). */
    public DayCounting extendedBy(TermLength more) {
        this.extension = more;
        return this;
    }

    /** Says whether an extension is added only after the date has rolled (policy {@code extensionBase}, rulebook 1.3). */
    public DayCounting afterRolling(boolean isRolledFirst) {
        this.extendsRolledDate = isRolledFirst;
        return this;
    }

    /** Ends the term on a date that somebody stated, instead of a length. */
    public DayCounting until(LocalDate date) {
        this.stated = date;
        return this;
    }

    /** Says where the term goes that would end on a day off. */
    public DayCounting rolled(Roll where) {
        this.roll = where;
        return this;
    }

    /** Leaves out the days on which the clock stood still (rulebook 1.10). */
    public DayCounting without(List<Pause> stillness) {
        this.pauses = List.copyOf(stillness);
        return this;
    }

    /** Counts the term, day by day. */
    public DayCount over(WorkCalendar calendar) {
        return new DayWalk(this, calendar).walk();
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    @Nullable
    LocalDate stated() {
        return stated;
    }
}
