package org.redress.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which the house works, in its time zone (rulebook 1.6): on short days it closes earlier. */
public record WorkingHours(ZoneId zone, LocalTime opens, LocalTime closes, Duration shorterBy) {

    /** Makes the hours of the rulebook, 08:00 to 17:00 and one hour less on short days. */
    public static WorkingHours usual(ZoneId zone) {
        return new WorkingHours(zone, LocalTime.of(8, 0), LocalTime.of(17, 0), Duration.ofHours(1));
    }

    /** Reads hours written as {@code 08:00-17:00}. */
    public static WorkingHours parse(String hours, ZoneId zone) {
        int dash = hours.indexOf('-');
        LocalTime opens = LocalTime.parse(hours.substring(0, dash).strip());
        LocalTime closes = LocalTime.parse(hours.substring(dash + 1).strip());
        return new WorkingHours(zone, opens, closes, Duration.ofHours(1));
    }

    /** Returns the moment at which so many working hours will have passed since a moment. */
    public Instant plus(WorkCalendar calendar, Instant from, Duration hours) {
        LocalDate day = from.atZone(zone).toLocalDate();
        Duration left = hours;
        while (true) {
            if (calendar.isWorking(day)) {
                Instant begin = later(from, at(day, opens));
                Duration open = Duration.between(begin, closing(calendar, day));
                if (open.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
            day = day.plusDays(1);
        }
    }

    private Instant closing(WorkCalendar calendar, LocalDate day) {
        return at(day, calendar.isShort(day) ? closes.minus(shorterBy) : closes);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
