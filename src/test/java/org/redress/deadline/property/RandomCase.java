package org.redress.deadline.property;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Condition;
import org.redress.deadline.trial.Case;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;

/** Draws cases, with a liking for the moments at which a count goes wrong. */
record RandomCase(Random random, Pack pack) {

    private static final Map<String, String> POLICIES = Map.ofEntries(
            Map.entry("roll", "NEXT PREVIOUS PREVIOUS"),
            Map.entry("statedDateRoll", "PREVIOUS NEXT NONE"),
            Map.entry("days", "CALENDAR WORKING"),
            Map.entry("extension", "ADDITIVE TOTAL"),
            Map.entry("extensionBase", "BEFORE_ROLL AFTER_ROLL"),
            Map.entry("workingHours", "08:00-17:00 09:15-18:00 06:00-22:30"),
            Map.entry("clarification", "RUN SUSPEND SUSPEND"),
            Map.entry("clarificationDays", "1 7 10 30"),
            Map.entry("registration", "WORKING_DAY SAME_DAY"),
            Map.entry("near", "LAST_THIRD LAST_HALF LAST_QUARTER"),
            Map.entry("nearHour", "09:00 07:30 10:45"),
            Map.entry("registrationDays", "1 3 5 10"),
            Map.entry("contactDays", "1 3 8 30"),
            Map.entry("dangerMinutes", "1 15 45 120"),
            Map.entry("serviceHeadHours", "1 4 9 12"),
            Map.entry("serviceManagementHours", "2 8 10 17"),
            Map.entry("internalHeadHours", "1 8 9 16"),
            Map.entry("reminder", "WORKING_DAY NONE"),
            Map.entry("zone", "Europe/Kaliningrad Europe/Kyiv"));

    private static final String RU_CONDITIONS = "OUT_OF_COMPETENCE,COURT_DECISION,ILLEGIBLE,ANONYMOUS,ABUSIVE,REPEAT,"
            + "COLLECTIVE,DANGER,DANGER OUT_OF_COMPETENCE,COLLECTIVE ILLEGIBLE";
    private static final String R16_CONDITIONS = "OUT_OF_COMPETENCE,WRONG_BODY,BILL_CHECK,QUALITY,QUALITY MEASUREMENT,"
            + "QUALITY COLLECTIVE,QUALITY COLLECTIVE MEASUREMENT,NOT_A_CONSUMER,NOT_A_CONSUMER NO_STUDY,"
            + "DATA_INSUFFICIENT,DEFECTIVE_FORM,TECHNICAL_CHECK,COLLECTIVE,ANONYMOUS,REPEAT,DANGER,DANGER BILL_CHECK";

    Map<String, String> policies() {
        Map<String, String> chosen = new TreeMap<>();
        for (String name : POLICIES.keySet().stream().sorted().toList()) {
            if (random.nextBoolean()) {
                chosen.put(name, any(POLICIES.get(name).split(" ")));
            }
        }
        return chosen;
    }

    Case draw(Map<String, String> policies, NaiveWorld world) {
        Kind kind = any(Kind.values());
        Channel channel = any(Channel.values());
        Instant received = moment(world.days(), world.zone());
        LocalDate day = world.dayOf(received);
        LocalDate registered = channel.withoutStaff() ? registration(world, day) : day.plusDays(random.nextInt(6));
        Set<Condition> conditions =
                conditions(NaiveTables.clocks(pack, kind, channel).get(0), kind);
        boolean later = !conditions.isEmpty() && random.nextInt(3) == 0;
        boolean agrees = kind == Kind.SERVICE_APPLICATION && (later || plain(conditions)) && random.nextBoolean();
        boolean states = kind == Kind.AUTHORITY_REQUEST && pack == Pack.RU && random.nextBoolean();
        LocalDateTime agreed =
                registered.plusDays(random.nextInt(40)).atTime(random.nextInt(24), random.nextInt(4) * 15);
        return new Case(
                pack,
                kind,
                channel,
                conditions,
                received,
                registered,
                random.nextInt(3) == 0 ? null : registered.plusDays(random.nextInt(10)),
                later ? registered.plusDays(1 + random.nextInt(9)).atTime(random.nextInt(24), 30) : null,
                states ? registered.plusDays(random.nextInt(40)) : null,
                agrees ? agreed.toLocalTime().isAfter(LocalTime.of(1, 0)) ? agreed : agreed.with(LocalTime.MIN) : null,
                random.nextInt(3) == 0 ? more(registered) : null,
                random.nextInt(2) == 0 ? wait(registered) : null,
                policies);
    }

    static LocalDate registration(NaiveWorld world, LocalDate day) {
        return world.chosen("registration", "SAME_DAY") || world.days().works(day)
                ? day
                : registration(world, day.plusDays(1));
    }

    /** At any time, but often at midnight, a second beside it, or where the clocks change. */
    Instant moment(NaiveDays days, ZoneId zone) {
        LocalTime time = switch (random.nextInt(8)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(0, 0, 1);
            case 2 -> LocalTime.of(23, 59, 59);
            case 3 -> LocalTime.of(random.nextInt(5), 30);
            default -> LocalTime.of(random.nextInt(24), random.nextInt(60));
        };
        return day(days).atTime(time).atZone(zone).toInstant();
    }

    LocalDate day(NaiveDays days) {
        int year = 2020 + random.nextInt(10);
        LocalDate any = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(10)) {
            case 0 -> LocalDate.of(2020 + 4 * random.nextInt(3), 2, 29).minusDays(random.nextInt(2) * 30L);
            case 1 -> change(year, 3).minusDays(random.nextInt(2));
            case 2 -> change(year, 10).minusDays(random.nextInt(2));
            case 3, 4 -> LocalDate.of(year, 12, 1).plusDays(random.nextInt(45));
            case 5 ->
                any.datesUntil(any.plusDays(60))
                        .filter(day -> !days.works(day))
                        .findFirst()
                        .orElse(any);
            case 6 -> any.with(TemporalAdjusters.lastDayOfMonth());
            default -> any;
        };
    }

    private static LocalDate change(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private Set<Condition> conditions(String usual, Kind kind) {
        String all = switch (pack == Pack.RU ? "RU" : usual) {
            case "RU" -> RU_CONDITIONS;
            case "R16" -> R16_CONDITIONS;
            case "R5" -> "OUT_OF_COMPETENCE,DATA_INSUFFICIENT,ANONYMOUS,DANGER";
            default -> "OUT_OF_COMPETENCE,ANONYMOUS,DANGER";
        };
        return random.nextInt(2) == 0
                ? Set.of()
                : Arrays.stream(any(all.split(",")).split(" "))
                        .map(Condition::valueOf)
                        .collect(Collectors.toSet());
    }

    private static boolean plain(Set<Condition> conditions) {
        return Set.of(Condition.DANGER, Condition.COLLECTIVE).containsAll(conditions);
    }

    private Case.More more(LocalDate from) {
        ClockKind clock = any(ClockKind.LEGAL, ClockKind.SERVICE, ClockKind.AUTHORITY, null, null, null);
        return new Case.More(from.plusDays(random.nextInt(any(4, 20, 40))), 1 + random.nextInt(any(10, 15, 32)), clock);
    }

    private Case.Wait wait(LocalDate from) {
        LocalDate asked = from.plusDays(random.nextInt(any(4, 25)));
        return new Case.Wait(asked, random.nextInt(5) == 0 ? null : asked.plusDays(random.nextInt(20)));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
