package org.redress.api.complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.api.complaints.ComplaintCalls.IdJson;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.resolution.duty.DutyBreach;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.resolution.shortcoming.Shortcoming;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What programs report that was found on the way, and read, as far as whom they act for may: breaches of duty, shortcomings. */
@Tag(name = "complaints")
@RestController
class FindingCalls {

    private final JsonBody json;
    private final DutyBreaches breaches;
    private final Shortcomings shortcomings;

    FindingCalls(JsonBody json, DutyBreaches breaches, Shortcomings shortcomings) {
        this.json = json;
        this.breaches = breaches;
        this.shortcomings = shortcomings;
    }

    /** One breach of duty; {@code state} is REPORTED, CONFIRMED or REFUTED. */
    record BreachJson(
            @Nullable Long id,
            String number,
            String person,
            String what,
            String reportedBy,
            String state,
            @Nullable String reason,
            @Nullable String measure) {}

    /** One shortcoming; {@code state} is OPEN or REMOVED. */
    record ShortcomingJson(
            @Nullable Long id,
            String number,
            String unit,
            String what,
            String owner,
            LocalDate dueOn,
            String state,
            @Nullable String how) {}

    @Operation(summary = "Reports a breach of duty by one of the staff to management")
    @PostMapping("/api/v1/appeals/{number}/breach")
    IdJson report(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        String person = fields.text("person");
        String what = fields.text("what");
        fields.check();
        return new IdJson(breaches.report(number, person, what, actor(principal)));
    }

    @Operation(
            summary = "The breaches of duty that may be seen: management and auditors all, others what they reported")
    @GetMapping("/api/v1/duty-breaches")
    List<BreachJson> breaches(@Parameter(hidden = true) Principal principal) {
        return breaches.seenBy(actor(principal)).stream()
                .map(FindingCalls::said)
                .toList();
    }

    @Operation(summary = "Decides on a breach of duty: outcome CONFIRMED or REFUTED, reason, measure")
    @PostMapping("/api/v1/duty-breaches/{id}/decision")
    void decide(
            @PathVariable long id,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        breaches.decide(id, values(fields(body), "outcome", "reason", "measure"), actor(principal));
    }

    @Operation(summary = "Writes down a shortcoming of a department, with who removes it and by when")
    @PostMapping("/api/v1/appeals/{number}/shortcomings")
    IdJson find(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        String unit = fields.text("unit");
        String what = fields.text("what");
        String owner = fields.text("owner");
        LocalDate dueOn = fields.read("dueOn", ComplaintCalls::day, "api.notDate");
        fields.check();
        return new IdJson(
                shortcomings.find(number, new Shortcomings.Found(unit, what, owner, dueOn), actor(principal)));
    }

    @Operation(summary = "The shortcomings that may be seen, those that are still open first")
    @GetMapping("/api/v1/shortcomings")
    List<ShortcomingJson> shortcomings(@Parameter(hidden = true) Principal principal) {
        return Stream.of(Shortcoming.State.values())
                .flatMap(state -> shortcomings.seenBy(actor(principal), state).stream())
                .map(FindingCalls::said)
                .toList();
    }

    @Operation(summary = "Says how a shortcoming was removed")
    @PostMapping("/api/v1/shortcomings/{id}/removal")
    void remove(
            @PathVariable long id,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        shortcomings.remove(id, values(fields(body), "how"), actor(principal));
    }

    private static Map<String, String> values(Fields fields, String... names) {
        Map<String, String> values = new HashMap<>();
        for (String name : names) {
            String value = fields.text(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        fields.check();
        return values;
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }

    private static Actor actor(Principal principal) {
        return new Actor(principal.getName());
    }

    private static BreachJson said(DutyBreach one) {
        return new BreachJson(
                one.id(),
                one.number(),
                one.login(),
                one.what(),
                one.reportedBy(),
                one.state().name(),
                one.reason(),
                one.measure());
    }

    private static ShortcomingJson said(Shortcoming one) {
        return new ShortcomingJson(
                one.id(),
                one.number(),
                one.unit(),
                one.what(),
                one.owner(),
                one.dueOn(),
                one.state().name(),
                one.how());
    }
}
