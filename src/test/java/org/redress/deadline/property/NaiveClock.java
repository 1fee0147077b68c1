package org.redress.deadline.property;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One clock as the rulebook tells it, counted by looking at one day after the other, without a thought for speed. */
final class NaiveClock {

    /** A time without counting: the days after the first, up to and including the second. */
    record Still(LocalDate from, LocalDate to) {}

    final NaiveRule rule;
    final LocalDate start;
    final Instant at;
    final List<Still> still = new ArrayList<>();
    String state = "RUNNING";
    int added;
    int given;
    LocalDate stated;
    LocalDateTime agreed;
    LocalDate tellBy;
    LocalDate nominal;
    LocalDate due;
    Instant missed;
    boolean provisional;
    private final NaiveWorld world;

    NaiveClock(NaiveWorld world, NaiveRule rule, LocalDate start, Instant at) {
        this.world = world;
        this.rule = rule;
        this.start = start;
        this.at = at;
    }

    boolean runs() {
        return state.equals("RUNNING");
    }

    /** Counts it anew. */
    NaiveClock count() {
        Set<LocalDate> examined = new HashSet<>();
        switch (rule.unit()) {
            case "HOURS" -> until(plus(world.number(rule.length()) * 60));
            case "MINUTES" -> until(plus(world.number(rule.length())));
            case "AGREED" ->
                until(
                        agreed.toLocalTime().equals(LocalTime.MIDNIGHT)
                                ? world.after(agreed.toLocalDate())
                                : agreed.atZone(world.zone()).toInstant());
            case "CONTACT" -> nominal = start;
            case "STATED" -> nominal = stated;
            default -> nominal = days(examined);
        }
        if (rule.unit().equals("AGREED")) {
            nominal = agreed.toLocalDate();
            due = nominal;
        } else if (isOfDays()) {
            String roll = rule.unit().equals("STATED") ? "statedDateRoll" : "roll";
            due = rule.unit().equals("CONTACT") ? start : rolled(nominal, world.policy(roll), examined);
            missed = world.after(due);
        }
        provisional = examined.stream().anyMatch(day -> !world.days().isLoaded(day));
        return this;
    }

    boolean isOfDays() {
        return !Set.of("HOURS", "MINUTES", "AGREED").contains(rule.unit());
    }

    /** The last counted day. */
    private LocalDate days(Set<LocalDate> examined) {
        boolean rollsFirst = world.chosen("extensionBase", "AFTER_ROLL") && added > 0;
        LocalDate plain = nth(start, length(), examined);
        LocalDate base = rollsFirst ? rolled(plain, world.policy("roll"), examined) : plain;
        return nth(base, added, examined);
    }

    private int length() {
        return switch (rule.unit()) {
            case "GIVEN" -> given;
            case "MONTHS" -> (int) (month().toEpochDay() - start.toEpochDay());
            default -> world.number(rule.length());
        };
    }

    private LocalDate month() {
        LocalDate first = start.withDayOfMonth(1).plusMonths(1);
        return first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
    }

    private LocalDate nth(LocalDate from, int count, Set<LocalDate> examined) {
        boolean working =
                rule.unit().equals("WORKING") || rule.unit().equals("POLICY") && world.chosen("days", "WORKING");
        if (count == 0) {
            return from;
        }
        return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
                .filter(day -> !stands(day))
                .peek(day -> examined.addAll(working ? Set.of(day) : Set.of()))
                .filter(day -> !working || world.days().works(day))
                .limit(count)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** Where a term ends whose last counted day may be off: on a day that is worked and on which the clock runs. */
    private LocalDate rolled(LocalDate last, String roll, Set<LocalDate> examined) {
        if (roll.equals("NONE")) {
            return last;
        }
        examined.add(last);
        LocalDate day = last;
        while (!world.days().works(day) || stands(day) && !day.equals(last)) {
            day = day.plusDays(roll.equals("NEXT") ? 1 : -1);
            if (roll.equals("PREVIOUS") && (!day.isAfter(start) || stands(day))) {
                return last;
            }
            examined.addAll(stands(day) ? Set.of() : Set.of(day));
        }
        return day;
    }

    boolean stands(LocalDate day) {
        return still.stream().anyMatch(one -> day.isAfter(one.from) && !day.isAfter(one.to));
    }

    /** So many minutes later, and as many days as the clock stood still. */
    private Instant plus(int minutes) {
        Instant end = at;
        for (int left = minutes; left > 0; left--) {
            end = end.plusSeconds(60);
        }
        long pause = still.stream()
                .mapToLong(one -> one.to.toEpochDay() - one.from.toEpochDay())
                .sum();
        return pause == 0 ? end : end.atZone(world.zone()).plusDays(pause).toInstant();
    }

    private void until(Instant moment) {
        missed = Objects.requireNonNull(moment);
        nominal = world.dayOf(moment);
        due = nominal;
    }
}
