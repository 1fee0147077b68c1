package org.redress.api.appeals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.api.clocks.ClockJson;
import org.redress.registry.State;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** One appeal as programs see it. */
public record AppealJson(
        String number,
        Kind kind,
        Channel channel,
        State state,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String unit,
        @Nullable String assignee,
        OffsetDateTime received,
        LocalDate registered,
        @Nullable LocalDate due,
        List<ClockJson> clocks,
        List<Entry> journal) {

    /** One entry of the journal: its code, the sentence that people read, and for whom a substitute acted. */
    public record Entry(
            OffsetDateTime at, String who, @Nullable String actingFor, String what, String text) {}
}
