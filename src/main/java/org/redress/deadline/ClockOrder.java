package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Plan;
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
        Stated stated) {

    /** The same as the rules see it; a danger counts from when it became known, never from before it was received (R25). */
    public Plan.Case known(Instant danger) {
        return new Plan.Case(
                kind,
                channel,
                new Plan.Events(received, registered, routed, danger.isAfter(received) ? danger : received),
                conditions.stream().map(Condition::name).collect(Collectors.toUnmodifiableSet()),
                Particulars.of(stated.statedDate(), stated.agreed(), stated.legalDays(), stated.legalClause()));
    }
}
