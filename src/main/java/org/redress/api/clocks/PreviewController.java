package org.redress.api.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Moments;
import org.redress.api.input.Query;
import org.redress.deadline.ClockOrder;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.deadline.Stated;
import org.redress.organisation.Organisation;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dates that an appeal would get, without registering anything. */
@Tag(name = "deadlines")
@RestController
class PreviewController {

    private final Deadlines deadlines;
    private final Organisation organisation;
    private final ClockWords clocks;
    private final Moments moments;
    private final Clock clock;

    PreviewController(Deadlines deadlines, Organisation organisation, ClockWords clocks, Moments moments, Clock clock) {
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clocks = clocks;
        this.moments = moments;
        this.clock = clock;
    }

    /** The pack in force, the date that would be shown, and every clock. */
    record Preview(String pack, @Nullable LocalDate shown, List<ClockJson> clocks) {}

    @Operation(summary = "The clocks of a kind and a channel, explained day by day; registers nothing")
    @GetMapping("/api/v1/deadlines/preview")
    Preview preview(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String registered) {
        Query query = new Query();
        Kind what = query.oneOf("kind", kind, Kind.class, true);
        Channel door = query.oneOf("channel", channel, Channel.class, true);
        Instant came = query.read("received", received, moments::moment, "api.notMoment");
        LocalDate day = query.read("registered", registered, moments::date, "api.notDate");
        query.check();
        List<ClockView> found = deadlines.preview(order(what, door, came, day));
        return new Preview(organisation.fact("pack"), ClockWords.shown(found).orElse(null), clocks.told(found));
    }

    /** Rule 14: received absent is now; registered absent is rule 11 applied to received. */
    private ClockOrder order(
            @Nullable Kind kind,
            @Nullable Channel channel,
            @Nullable Instant received,
            @Nullable LocalDate registered) {
        if (kind == null || channel == null) {
            throw new IllegalArgumentException("kind and channel were checked");
        }
        Instant came = received == null ? clock.instant() : received;
        LocalDate day = registered == null ? registrationDate(channel, came) : registered;
        return new ClockOrder("", 1, kind, channel, came, day, null, Set.of(), Stated.NOTHING);
    }

    private LocalDate registrationDate(Channel channel, Instant received) {
        return channel.withoutStaff()
                ? deadlines.registrationDate(received)
                : moments.told(received).toLocalDate();
    }
}
