package org.redress.deadline.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.term.Counting;
import org.redress.deadline.term.Receipts;
import org.redress.shared.Channel;

/** The dates of a case as they were written, and what those that are absent come to (rulebook 1.14). */
record CaseDates(
        @Nullable LocalDateTime receivedAt,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate routed,
        @Nullable LocalDateTime decided,
        @Nullable LocalDate stated,
        @Nullable LocalDateTime agreed,
        @Nullable LocalDate extended,
        @Nullable LocalDate paused,
        @Nullable LocalDate resumed) {

    private static final int FARTHEST_DAYS = 1000;

    static CaseDates of(Parameters from, ZoneId zone) {
        return new CaseDates(
                from.moment("received", zone),
                from.date("registered", zone),
                from.date("routed", zone),
                from.moment("decided", zone),
                from.date("statedDate", zone),
                from.moment("agreed", zone),
                from.date("extendedOn", zone),
                from.date("pausedFrom", zone),
                from.date("pausedTo", zone));
    }

    /** Absent, it is now; but what came of it cannot have come before. */
    Instant received(Counting counting, Instant now) {
        ZoneId zone = counting.choices().zone();
        if (receivedAt != null) {
            return receivedAt.atZone(zone).toInstant();
        }
        LocalDate today = counting.dayOf(now);
        return (registeredOn != null ? Stream.of(registeredOn) : after())
                .filter(day -> day.isBefore(today))
                .min(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(now);
    }

    /** Doors that people use themselves, at any hour (rulebook 1.11). */
    private static final Set<Channel> ALWAYS_OPEN =
            EnumSet.of(Channel.VIRTUAL_RECEPTION, Channel.PORTAL, Channel.EMAIL, Channel.SOCIAL);

    /** Absent, it is what rule 11 makes of the receipt. */
    LocalDate registered(Channel channel, Instant received, Counting counting) {
        if (registeredOn != null) {
            return registeredOn;
        }
        return ALWAYS_OPEN.contains(channel) ? Receipts.registrationDate(counting, received) : counting.dayOf(received);
    }

    /** Notes each date that cannot be, beside the receipt and the registration. */
    void check(Parameters from, LocalDate received, LocalDate registered) {
        if (registered.isBefore(received)) {
            from.fault("registered", "trial.registeredEarly", received);
        }
        LocalDate first = registeredOn == null ? received : registered;
        early(from, "routed", routed, first);
        early(from, "decided", decided == null ? null : decided.toLocalDate(), first);
        early(from, "extendedOn", extended, first);
        early(from, "pausedFrom", paused, first);
        far(from, "statedDate", stated, first);
        far(from, "agreed", agreed == null ? null : agreed.toLocalDate(), first);
        far(from, "pausedTo", resumed, first);
    }

    private static void early(Parameters from, String name, @Nullable LocalDate day, LocalDate first) {
        if (day != null && day.isBefore(first)) {
            from.fault(name, "trial.early", first);
        }
    }

    private static void far(Parameters from, String name, @Nullable LocalDate day, LocalDate first) {
        if (day != null && day.isAfter(first.plusDays(FARTHEST_DAYS))) {
            from.fault(name, "trial.far", first.plusDays(FARTHEST_DAYS));
        }
    }

    /** What can only come after the receipt. */
    private Stream<LocalDate> after() {
        Stream<@Nullable LocalDate> days =
                Stream.of(routed, decided == null ? null : decided.toLocalDate(), extended, paused);
        return days.flatMap(Stream::ofNullable);
    }
}
