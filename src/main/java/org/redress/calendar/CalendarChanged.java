package org.redress.calendar;

import org.redress.shared.Actor;

/** A year of a region's work calendar was loaded, so that dates counted over it may have to move. */
public record CalendarChanged(String region, int year, int version, Actor by) {}
