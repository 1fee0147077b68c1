package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.calendar.count.CountedDay;

/** When a term ends: its last counted day, the day it is due, the first moment at which it is missed, and why. */
public record TermDates(
        LocalDate nominal, LocalDate due, Instant missedAt, boolean provisional, List<CountedDay> days) {}
