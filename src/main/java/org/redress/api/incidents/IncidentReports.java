package org.redress.api.incidents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Moments;
import org.redress.api.input.Query;
import org.redress.escalation.Incident;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.IncidentList;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is out of order, and what was, for whoever may administer. */
@Tag(name = "incidents")
@RestController
class IncidentReports {

    private static final int PAGE = 100;
    private static final int MOST = 1_000;

    private final IncidentList list;
    private final Moments moments;
    private final Rights rights;

    IncidentReports(IncidentList list, Moments moments, Rights rights) {
        this.list = list;
        this.moments = moments;
        this.rights = rights;
    }

    /** One incident; {@code facts} as its kind has them: stages, steps, instants. */
    record IncidentJson(
            long id,
            OffsetDateTime at,
            IncidentKind kind,
            boolean open,
            String subject,
            @Nullable String number,
            List<String> facts,
            @Nullable OffsetDateTime repairedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String closedBy) {}

    /** A page, newest first, and what to send as `after` for the next one; null on the last. */
    record IncidentsPage(List<IncidentJson> items, @Nullable String next) {}

    @Operation(summary = "Failed jobs, appeals adrift, repairs of timers; with open=true only what is not over")
    @GetMapping("/api/v1/incidents")
    IncidentsPage many(
            @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Principal principal) {
        rights.require(new Actor(principal.getName()), Action.ADMINISTER, null);
        Query query = new Query();
        Boolean onlyOpen = query.read("open", open, IncidentReports::flag, "api.strangeText");
        Long before = query.read("after", after, IncidentReports::id, "api.strangeText");
        query.check();
        if (Boolean.TRUE.equals(onlyOpen)) {
            return new IncidentsPage(
                    Stream.concat(list.alarms(MOST).stream(), list.unseen(MOST).stream())
                            .map(this::json)
                            .toList(),
                    null);
        }
        List<Incident> found = list.all(before == null ? Long.MAX_VALUE : before, PAGE + 1);
        return new IncidentsPage(
                found.stream().limit(PAGE).map(this::json).toList(),
                found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).id()) : null);
    }

    private IncidentJson json(Incident one) {
        return new IncidentJson(
                one.id(),
                moments.told(one.at()),
                one.kind(),
                one.closedAt() == null,
                one.subject(),
                one.number(),
                one.facts(),
                told(one.repairedAt()),
                told(one.closedAt()),
                one.closedBy());
    }

    private @Nullable OffsetDateTime told(@Nullable Instant moment) {
        return moment == null ? null : moments.told(moment);
    }

    private static @Nullable Boolean flag(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private static @Nullable Long id(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
