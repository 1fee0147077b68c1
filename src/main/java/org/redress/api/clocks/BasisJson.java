package org.redress.api.clocks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Basis;

/** What a date rests on, as it was known when its term was made. */
public record BasisJson(
        String rule,
        String cause,
        String clause,
        String startEvent,
        LocalDate startOn,
        OffsetDateTime startedAt,
        int length,
        String unit,
        List<Basis.Paused> pauses,
        List<Basis.Extended> extensions,
        @Nullable LocalDate statedDate,
        @Nullable LocalDateTime agreed,
        Basis.@Nullable Replaced replaced,
        Map<String, String> policies,
        Map<Integer, Integer> calendars) {

    static BasisJson of(Basis basis, ZoneId zone) {
        return new BasisJson(
                basis.rule(),
                basis.cause(),
                basis.clause(),
                basis.startEvent(),
                basis.startOn(),
                basis.startedAt().atZone(zone).toOffsetDateTime(),
                basis.length(),
                basis.unit(),
                basis.pauses(),
                basis.extensions(),
                basis.statedDate(),
                basis.agreed(),
                basis.replaced(),
                basis.policies(),
                basis.calendars());
    }
}
