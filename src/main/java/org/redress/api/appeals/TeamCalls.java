package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Moments;
import org.redress.resolution.Resolution;
import org.redress.resolution.Teamwork;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who works on an appeal, for programs: other units are asked and reminded, another unit gets the work. */
@Tag(name = "appeals")
@RestController
class TeamCalls {

    private final JsonBody json;
    private final Moments moments;
    private final AppealRecords records;
    private final Resolution resolution;
    private final Teamwork teamwork;

    TeamCalls(JsonBody json, Moments moments, AppealRecords records, Resolution resolution, Teamwork teamwork) {
        this.json = json;
        this.moments = moments;
        this.records = records;
        this.resolution = resolution;
        this.teamwork = teamwork;
    }

    /** Which unit is asked what, and by when; without a date it has one working day. */
    record InputBody(
            String unit,
            String question,
            @Schema(example = "2026-05-15") @Nullable String due) {}

    /** Which unit gets the work, and why. */
    record RouteBody(String unit, String reason) {}

    @Operation(
            summary = "Asks another unit for its input by a date; several may be asked at once",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = InputBody.class))))
    @PostMapping("/api/v1/appeals/{number}/input")
    AppealJson input(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String unit = fields.text("unit");
            String question = fields.text("question");
            LocalDate due = fields.read("due", moments::date, "api.notDate");
            fields.check();
            resolution.requestInput(number, said(unit), said(question), due, actor);
        });
    }

    @Operation(summary = "Reminds a unit of the input that it owes, by the id of the request")
    @PostMapping("/api/v1/appeals/{number}/input/{id}/reminder")
    AppealJson remind(
            @PathVariable String number, @PathVariable long id, @Parameter(hidden = true) Principal principal) {
        return run(number, null, principal, (fields, actor) -> resolution.remindOfInput(number, id, actor));
    }

    @Operation(
            summary = "Gives an appeal that a unit works on to another one; its clocks run on",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RouteBody.class))))
    @PostMapping("/api/v1/appeals/{number}/route")
    AppealJson route(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String unit = fields.text("unit");
            String reason = fields.text("reason");
            fields.check();
            teamwork.reroute(number, said(unit), said(reason), actor);
        });
    }

    private AppealJson run(String number, @Nullable String body, Principal principal, BiConsumer<Fields, Actor> deed) {
        Actor actor = new Actor(principal.getName());
        deed.accept(json.fields(body == null || body.isBlank() ? "{}" : body), actor);
        return records.of(number, actor);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
