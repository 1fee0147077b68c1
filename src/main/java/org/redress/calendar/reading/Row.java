package org.redress.calendar.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarDay.Kind;

/** A row of a file: the line it stands in and what it says of a day. */
record Row(
        int line,
        LocalDate day,
        Kind kind,
        String act,
        @Nullable LocalDate movedFrom) {}
