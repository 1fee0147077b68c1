package org.redress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.term.Ground;

/**
 * What a term rests on, as it was known when the term was made; days in the organisation's zone.
 *
 * @param cause which of the rule's causes, such as DEFECTIVE_FORM; empty for the plain rule
 * @param startEvent RECEIPT, REGISTRATION, ROUTING, KNOWN (of a danger), OPENING or AGAIN; empty where an old term does not say
 * @param length how many of the unit; 0 where an old term does not say, or a date was set
 * @param unit CALENDAR, WORKING, MONTHS, HOURS, MINUTES, CONTACT, or STATED and AGREED where a date was set
 * @param policies the policies that mattered, with their values
 * @param calendars the years examined, each with the version of its calendar; 0 when it was not loaded
 */
public record Basis(
        String rule,
        String cause,
        String clause,
        String startEvent,
        LocalDate startOn,
        Instant startedAt,
        int length,
        String unit,
        List<Paused> pauses,
        List<Extended> extensions,
        @Nullable LocalDate statedDate,
        @Nullable LocalDateTime agreed,
        @Nullable Replaced replaced,
        Map<String, String> policies,
        Map<Integer, Integer> calendars) {

    /** The clock stood still after the first day, up to and including the last. */
    public record Paused(LocalDate asked, LocalDate answered) {}

    /** Days added: who approved them, when, and when the applicant was told; null while they were not. */
    public record Extended(
            int days,
            String approvedBy,
            LocalDate on,
            @Nullable LocalDate toldOn) {}

    /** The rule that this one took the place of, and when. */
    public record Replaced(String rule, LocalDate on) {}

    static Basis of(Ground ground) {
        return new Basis(
                ground.rule(),
                ground.cause(),
                ground.clause(),
                ground.startEvent(),
                ground.startOn(),
                ground.startedAt(),
                ground.length(),
                ground.unit(),
                ground.pauses().stream()
                        .map(pause -> new Paused(pause.asked(), pause.answered()))
                        .toList(),
                ground.extensions().stream()
                        .map(one -> new Extended(one.days(), one.approvedBy(), one.on(), one.toldOn()))
                        .toList(),
                ground.statedDate(),
                ground.agreed(),
                ground.replaced() == null
                        ? null
                        : new Replaced(
                                ground.replaced().rule(), ground.replaced().on()),
                ground.policies(),
                ground.calendars());
    }

    /** What is known of a term that was made before its basis was kept. */
    public static Basis unknown(String rule, String clause, LocalDate startOn, Instant startedAt) {
        return new Basis(
                rule, "", clause, "", startOn, startedAt, 0, "", List.of(), List.of(), null, null, null, Map.of(),
                Map.of());
    }
}
