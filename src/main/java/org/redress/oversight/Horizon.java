package org.redress.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Today and the last day that counts as soon, in the organisation's zone. */
public record Horizon(LocalDate today, LocalDate soon) {

    /** The parameters that every predicate of {@link Urgency} asks for. */
    public Map<String, Object> parameters() {
        return Map.of(
                "today",
                today,
                "soon",
                soon,
                "todayOn",
                places(today, today.plusDays(1)),
                "soonOn",
                places(today.plusDays(1), soon.plusDays(1)));
    }

    /** Where rows of these days stand in the lists: at their day, or before all as danger and what came back do. */
    private static List<LocalDate> places(LocalDate from, LocalDate until) {
        return Stream.concat(Stream.of(LocalDate.EPOCH.withYear(1900), LocalDate.EPOCH), from.datesUntil(until))
                .toList();
    }
}
