package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.person.Persons;
import org.redress.person.likeness.Proposal;
import org.redress.resolution.twin.TwinDecision;
import org.redress.resolution.twin.Twins;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an appeal doubles or repeats, and whose it is, for programs. */
@Tag(name = "appeals")
@RestController
class TwinCalls {

    private final JsonBody json;
    private final Twins twins;
    private final Persons persons;

    TwinCalls(JsonBody json, Twins twins, Persons persons) {
        this.json = json;
        this.twins = twins;
        this.persons = persons;
    }

    /** What a person decides, of which other appeal, and why. */
    record TwinBody(String other, Verdict verdict, @Nullable String reason) {}

    /** Why an appeal is another person's. */
    record PartBody(String reason) {}

    /** What it looks like, and what was decided. */
    record TwinJson(
            @Nullable Long person,
            List<Proposal> proposals,
            @Nullable DecisionJson decision,
            List<String> joined) {}

    /** A decision, and until when it can be undone. */
    record DecisionJson(
            String other,
            Verdict verdict,
            String reason,
            String decidedBy,
            Instant decidedAt,
            Instant undoableUntil,
            TwinDecision.State state) {

        static DecisionJson of(TwinDecision one) {
            return new DecisionJson(
                    one.other(),
                    one.verdict(),
                    one.reason(),
                    one.decidedBy(),
                    one.decidedAt().toInstant(),
                    one.effectiveAt().toInstant(),
                    one.state());
        }
    }

    @Operation(summary = "What an appeal doubles or repeats: proposed with the reason, and what was decided")
    @GetMapping("/api/v1/appeals/{number}/twin")
    TwinJson read(@PathVariable String number, @Parameter(hidden = true) Principal principal) {
        return of(number, new Actor(principal.getName()));
    }

    @Operation(
            summary = "Decides that an appeal doubles or repeats another, or neither; takes effect in five minutes",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = TwinBody.class))))
    @PostMapping("/api/v1/appeals/{number}/twin")
    TwinJson decide(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String other = fields.text("other");
        Verdict verdict = fields.oneOf("verdict", Verdict.class);
        String reason = fields.text("reason");
        fields.check();
        if (verdict == null) {
            throw Refused.invalid("verdict", "forms.choose");
        }
        twins.decide(number, other == null ? "" : other, verdict, reason, actor);
        return of(number, actor);
    }

    @Operation(summary = "Undoes the decision while its five minutes last")
    @PostMapping("/api/v1/appeals/{number}/twin/undo")
    TwinJson undo(@PathVariable String number, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        twins.undo(number, actor);
        return of(number, actor);
    }

    @Operation(
            summary = "Says that an appeal is from another person than it was taken for",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PartBody.class))))
    @PostMapping("/api/v1/appeals/{number}/person")
    TwinJson part(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String reason = fields.text("reason");
        fields.check();
        persons.part(number, reason == null ? "" : reason, actor);
        return of(number, actor);
    }

    private TwinJson of(String number, Actor actor) {
        List<Proposal> proposals = twins.proposals(number, actor);
        return new TwinJson(
                persons.of(number).orElse(null),
                proposals,
                twins.decided(number).map(DecisionJson::of).orElse(null),
                twins.joined(number).stream().map(TwinDecision::number).toList());
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }
}
