package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What programs note of an applicant's wishes: the appeal is withdrawn, an ended one is opened again. */
@Tag(name = "appeals")
@RestController
class WishCalls {

    private final JsonBody json;
    private final AppealRecords records;
    private final Course course;

    WishCalls(JsonBody json, AppealRecords records, Course course) {
        this.json = json;
        this.records = records;
        this.course = course;
    }

    /** Why, and how it is known; without the latter the applicant is asked by letter to confirm it. */
    record WithdrawalBody(@Nullable String reason, @Nullable String confirmation) {}

    /** NEW_ARGUMENTS, WRONG_ANSWER or AUTHORITY_ORDER, and what happened. */
    record ReopeningBody(String reason, String words) {}

    @Operation(
            summary = "Notes that the applicant withdraws the appeal; ends it at once when it says how that is known",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = WithdrawalBody.class))))
    @PostMapping("/api/v1/appeals/{number}/withdrawal")
    AppealJson withdraw(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String reason = fields.text("reason");
            String confirmation = fields.text("confirmation");
            fields.check();
            if (confirmation == null) {
                course.withdraw(number, reason, actor);
            } else {
                course.withdrawAtOnce(number, reason, confirmation, actor);
            }
        });
    }

    @Operation(
            summary = "Opens an ended appeal again: a new round with new clocks, its history kept",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReopeningBody.class))))
    @PostMapping("/api/v1/appeals/{number}/reopening")
    AppealJson reopen(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String reason = fields.text("reason");
            String words = fields.text("words");
            fields.check();
            course.reopen(number, reason == null ? "" : reason, words == null ? "" : words, actor);
        });
    }

    private AppealJson run(String number, @Nullable String body, Principal principal, BiConsumer<Fields, Actor> deed) {
        Actor actor = new Actor(principal.getName());
        deed.accept(json.fields(body == null || body.isBlank() ? "{}" : body), actor);
        return records.of(number, actor);
    }
}
