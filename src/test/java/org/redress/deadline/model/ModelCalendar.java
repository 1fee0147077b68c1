package org.redress.deadline.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The reference's calendar: weekends, and the weekdays of a set, are off. */
final class ModelCalendar {

    private final Set<LocalDate> off = new TreeSet<>();

    void off(LocalDate day) {
        off.add(day);
    }

    Set<LocalDate> off() {
        return off;
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !off.contains(day);
    }
}
