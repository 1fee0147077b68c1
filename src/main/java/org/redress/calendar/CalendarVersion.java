package org.redress.calendar;

import java.time.Instant;

/** A version of a year of a region's calendar: when it was loaded, by whom, from which file. */
public record CalendarVersion(
        long id, String region, int year, int version, Instant loadedAt, String loadedBy, String source) {}
