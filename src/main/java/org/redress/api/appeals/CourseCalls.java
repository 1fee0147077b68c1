package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Renamed;
import org.redress.deadline.Condition;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What programs change in the course of an appeal: danger, its kind, the time agreed with a client. */
@Tag(name = "appeals")
@RestController
class CourseCalls {

    private final JsonBody json;
    private final AppealRecords records;
    private final Course course;

    CourseCalls(JsonBody json, AppealRecords records, Course course) {
        this.json = json;
        this.records = records;
        this.course = course;
    }

    /** A danger, in words that may be left out. */
    record DangerBody(@Nullable String words) {}

    /** Another kind, and why. */
    record ReclassificationBody(Kind kind, @Nullable List<Condition> conditions, String reason) {}

    /** A time without offset in the organisation's zone, or a date for the whole day. */
    record TimeBody(@Schema(example = "2026-05-15T14:30") String agreed) {}

    @Operation(
            summary = "Reports a danger to life or health: the dispatcher is told at once",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DangerBody.class))))
    @PostMapping("/api/v1/appeals/{number}/danger")
    AppealJson danger(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String words = fields.text("words");
            fields.check();
            course.danger(number, words, actor);
        });
    }

    @Operation(
            summary = "Changes the kind of an appeal: its clocks close and open, the time used stays",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReclassificationBody.class))))
    @PostMapping("/api/v1/appeals/{number}/reclassification")
    AppealJson reclassify(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            Kind kind = fields.oneOf("kind", Kind.class);
            Set<Condition> conditions = Set.copyOf(fields.eachOf("conditions", Condition.class));
            String reason = fields.text("reason");
            fields.check();
            if (kind == null) {
                throw Refused.invalid("kind", "filing.kind.missing");
            }
            course.reclassify(number, kind, conditions, reason == null ? "" : reason, actor);
        });
    }

    @Operation(
            summary = "Notes the time agreed with the client of a service application",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = TimeBody.class))))
    @PostMapping("/api/v1/appeals/{number}/time")
    AppealJson time(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            LocalDateTime agreed = fields.read("agreed", CourseCalls::moment, "api.notDate");
            fields.check();
            if (agreed == null) {
                throw Refused.invalid("agreed", "api.notDate");
            }
            Renamed.in(Map.of("time", "agreed"), () -> {
                course.agree(number, agreed, actor);
                return agreed;
            });
        });
    }

    private AppealJson run(String number, @Nullable String body, Principal principal, BiConsumer<Fields, Actor> deed) {
        Actor actor = new Actor(principal.getName());
        deed.accept(json.fields(body == null || body.isBlank() ? "{}" : body), actor);
        return records.of(number, actor);
    }

    private static @Nullable LocalDateTime moment(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
