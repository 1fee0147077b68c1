package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** What is known of an appeal when its clocks are asked for. */
public record ClockOrder(
        String number,
        int round,
        Kind kind,
        Channel channel,
        Instant received,
        LocalDate registered,
        @Nullable LocalDate routed,
        Set<Condition> conditions,
        Stated stated) {}
