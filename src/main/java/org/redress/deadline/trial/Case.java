package org.redress.deadline.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;

/**
 * A case that is tried against the rules; dates in the pack's zone.
 *
 * @param pack whose rules
 * @param received when it came; rule 14 fills in what was not said
 * @param registered the day of its registration
 * @param routed the day on which a specialist received it; null when none did
 * @param decided when its conditions were found; null when they were known from the beginning
 * @param statedDate the date that an authority named
 * @param agreed the time agreed with the client of a service application
 * @param policies what is tried instead of what is chosen now
 */
public record Case(
        Pack pack,
        Kind kind,
        Channel channel,
        Set<Condition> conditions,
        Instant received,
        LocalDate registered,
        @Nullable LocalDate routed,
        @Nullable LocalDateTime decided,
        @Nullable LocalDate statedDate,
        @Nullable LocalDateTime agreed,
        @Nullable More extension,
        @Nullable Wait pause,
        Map<String, String> policies) {

    /** More time: asked for on a day, so many days, for a clock (null: the one whose rule allows it). */
    public record More(LocalDate on, int days, @Nullable ClockKind clock) {}

    /** The applicant was asked on a day, and replied on another; null while they have not. */
    public record Wait(LocalDate from, @Nullable LocalDate to) {}

    /** The same case under what is chosen now. */
    public Case asChosen() {
        return new Case(
                pack,
                kind,
                channel,
                conditions,
                received,
                registered,
                routed,
                decided,
                statedDate,
                agreed,
                extension,
                pause,
                Map.of());
    }
}
