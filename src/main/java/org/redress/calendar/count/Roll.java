package org.redress.calendar.count;

/** Where a term goes that would end on a day off (rulebook 1.2). */
public enum Roll {
    /** To the next working day. */
    NEXT,
    /** To the working day before. */
    PREVIOUS,
    /** Nowhere: it ends on the day off. */
    NONE
}
