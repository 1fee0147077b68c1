package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.count.DayCount;

/** Clocks with valid defaults, for tests that put them into words. */
public final class ClockViews {

    private final String rule;
    private final DayCount count;
    private ClockKind kind = ClockKind.SERVICE;
    private String event = "REGISTRATION";
    private String unit = "CALENDAR";
    private int length;
    private String state = "RUNNING";
    private List<Basis.Paused> pauses = List.of();
    private List<Basis.Extended> extensions = List.of();
    private final Map<String, String> policies = new TreeMap<>();
    private @Nullable LocalDate stated;
    private @Nullable LocalDateTime agreed;
    private Basis.@Nullable Replaced replaced;

    private ClockViews(String rule, int length, DayCount count) {
        this.rule = rule;
        this.length = length;
        this.count = count;
    }

    /** A clock of a rule with its length, as it was counted. */
    public static ClockViews of(String rule, int length, DayCount count) {
        return new ClockViews(rule, length, count);
    }

    public ClockViews kind(ClockKind other) {
        this.kind = other;
        return this;
    }

    public ClockViews from(String startEvent, String lengthUnit) {
        this.event = startEvent;
        this.unit = lengthUnit;
        return this;
    }

    public ClockViews state(String other) {
        this.state = other;
        return this;
    }

    public ClockViews paused(String asked, String answered) {
        this.pauses = List.of(new Basis.Paused(LocalDate.parse(asked), LocalDate.parse(answered)));
        return this;
    }

    public ClockViews extended(int days, String by, String on, @Nullable String told) {
        this.extensions =
                List.of(new Basis.Extended(days, by, LocalDate.parse(on), told == null ? null : LocalDate.parse(told)));
        return this;
    }

    public ClockViews policy(String name, String value) {
        policies.put(name, value);
        return this;
    }

    public ClockViews stated(String date) {
        this.stated = LocalDate.parse(date);
        return this;
    }

    public ClockViews agreed(String moment) {
        this.agreed = LocalDateTime.parse(moment);
        return this;
    }

    public ClockViews replaced(String by, String on) {
        this.replaced = new Basis.Replaced(by, LocalDate.parse(on));
        return this;
    }

    public ClockView view() {
        Instant startedAt = Instant.parse("2026-10-13T08:15:00Z");
        Basis basis = new Basis(
                rule,
                "",
                "",
                event,
                count.start(),
                startedAt,
                length,
                unit,
                pauses,
                extensions,
                stated,
                agreed,
                replaced,
                policies,
                Map.of());
        return new ClockView(
                "R-2026-000318/1/" + kind,
                kind,
                rule,
                "",
                count.start(),
                count.nominal(),
                count.due(),
                true,
                count.provisional(),
                state,
                List.of(),
                count.days().stream().map(Day::of).toList(),
                basis,
                count.due().plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }
}
