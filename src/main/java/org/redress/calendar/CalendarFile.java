package org.redress.calendar;

import java.util.List;

/** A year of a region's work calendar as it is handed in: every day that departs from the week, maybe none. */
public record CalendarFile(String region, int year, List<CalendarDay> days) {}
