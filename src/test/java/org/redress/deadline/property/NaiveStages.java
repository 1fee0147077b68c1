package org.redress.deadline.property;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When the stages of a counted clock are reached (table 2b), by ticking minute after minute. */
record NaiveStages(NaiveWorld world, NaiveClock clock) {

    private static final Map<String, Integer> PARTS = Map.of("LAST_HALF", 2, "LAST_THIRD", 3, "LAST_QUARTER", 4);

    Map<String, Instant> all() {
        Map<String, Instant> stages = new TreeMap<>(Map.of("MISSED", clock.missed));
        Instant near = clock.rule.unit().equals("HOURS") || clock.rule.unit().equals("MINUTES") ? nearOfTime() : near();
        if (near.isAfter(world.now()) && near.isBefore(clock.missed)) {
            stages.put("NEAR", near);
        }
        if (clock.rule.keeps("SERVICE")) {
            stages.put("HEAD", later("serviceHeadHours"));
            stages.put("MANAGEMENT", later("serviceManagementHours"));
        } else if (clock.rule.keeps("LEGAL", "AUTHORITY")) {
            if (world.chosen("reminder", "WORKING_DAY")) {
                stages.put("REMINDER", reminder());
            }
        } else if (clock.rule.rule().equals("R24")) {
            stages.put("AGAIN", clock.missed);
        } else {
            stages.put("HEAD", later("internalHeadHours"));
        }
        return stages;
    }

    private Instant near() {
        List<LocalDate> term =
                clock.start.plusDays(1).datesUntil(clock.due.plusDays(1)).toList();
        int parts = PARTS.get(world.policy("near"));
        for (int day = 1; day <= term.size(); day++) {
            boolean isInLastPart = day * parts > term.size() * (parts - 1);
            if (isInLastPart && world.days().works(term.get(day - 1))) {
                return morning(term.get(day - 1));
            }
        }
        LocalDate day = clock.due;
        while (!world.days().works(day)) {
            day = day.minusDays(1);
        }
        return morning(day);
    }

    private Instant nearOfTime() {
        long length = Duration.between(clock.at, clock.missed).toMillis();
        long last = -Math.floorDiv(-length, PARTS.get(world.policy("near")));
        return clock.missed.minusMillis(last);
    }

    private Instant reminder() {
        LocalDate day = world.dayOf(clock.missed).plusDays(1);
        while (!world.days().works(day)) {
            day = day.plusDays(1);
        }
        return morning(day);
    }

    private Instant later(String delay) {
        return world.workedFrom(clock.missed, world.number(delay));
    }

    private Instant morning(LocalDate day) {
        return world.first(day, LocalTime.parse(world.policy("nearHour")));
    }
}
