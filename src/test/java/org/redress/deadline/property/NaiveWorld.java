package org.redress.deadline.property;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.redress.shared.RedressSettings.Pack;

/** Where a naive term is counted: the days, the zone and the policies; time passes in ticks of minutes. */
record NaiveWorld(Pack pack, NaiveDays days, Map<String, String> policies, Instant now) {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("roll", "NEXT"),
            Map.entry("statedDateRoll", "PREVIOUS"),
            Map.entry("days", "CALENDAR"),
            Map.entry("extension", "ADDITIVE"),
            Map.entry("extensionBase", "BEFORE_ROLL"),
            Map.entry("workingHours", "08:00-17:00"),
            Map.entry("clarification", "RUN"),
            Map.entry("clarificationDays", "10"),
            Map.entry("registration", "WORKING_DAY"),
            Map.entry("near", "LAST_THIRD"),
            Map.entry("nearHour", "09:00"),
            Map.entry("registrationDays", "3"),
            Map.entry("contactDays", "3"),
            Map.entry("dangerMinutes", "15"),
            Map.entry("serviceHeadHours", "4"),
            Map.entry("serviceManagementHours", "8"),
            Map.entry("internalHeadHours", "8"),
            Map.entry("reminder", "WORKING_DAY"));

    String policy(String name) {
        String usual =
                name.equals("zone") ? pack == Pack.RU ? "Europe/Kaliningrad" : "Europe/Kyiv" : DEFAULTS.get(name);
        return policies.getOrDefault(name, usual);
    }

    boolean chosen(String name, String value) {
        return policy(name).equals(value);
    }

    int number(String lengthOrPolicy) {
        return Integer.parseInt(Character.isDigit(lengthOrPolicy.charAt(0)) ? lengthOrPolicy : policy(lengthOrPolicy));
    }

    ZoneId zone() {
        return ZoneId.of(policy("zone"));
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** The first minute that is no longer on a day. */
    Instant after(LocalDate day) {
        return firstFrom(day.atTime(20, 0).atZone(zone()).toInstant(), day.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The first minute of a day that is not before an hour. */
    Instant first(LocalDate day, LocalTime hour) {
        return firstFrom(after(day.minusDays(1)), day, hour);
    }

    /** The first minute after which so many minutes of working time have passed. */
    Instant workedFrom(Instant from, int hours) {
        LocalTime opens = LocalTime.parse(policy("workingHours").substring(0, 5));
        LocalTime closes = LocalTime.parse(policy("workingHours").substring(6));
        ZoneId zone = zone();
        Instant at = from;
        int tick = tick(from);
        for (int left = hours * 60; left > 0; at = at.plusSeconds(tick * 60)) {
            var local = LocalDateTime.ofInstant(at, zone);
            LocalDate day = local.toLocalDate();
            LocalTime end = days.closesEarly(day) ? closes.minusHours(1) : closes;
            LocalTime minute = local.toLocalTime();
            if (days.works(day) && !minute.isBefore(opens) && minute.isBefore(end)) {
                at = left == hours * 60 ? at.minusNanos(minute.toNanoOfDay() % 60_000_000_000L) : at;
                left -= tick;
            }
        }
        return at;
    }

    private Instant firstFrom(Instant from, LocalDate day, LocalTime hour) {
        ZoneId zone = zone();
        LocalDateTime wanted = day.atTime(hour);
        Instant at = from;
        while (LocalDateTime.ofInstant(at, zone).isBefore(wanted)) {
            at = at.plusSeconds(tick(from) * 60);
        }
        return at;
    }

    /** Hours begin at quarters, so from a round moment five minutes at once are as good as one. */
    private static int tick(Instant from) {
        return from.getEpochSecond() % 300 == 0 && from.getNano() == 0 ? 5 : 1;
    }
}
