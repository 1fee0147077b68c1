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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.registry.Registry;
import org.redress.resolution.Applications;
import org.redress.resolution.VisitHistory;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The time and the work of a service application for programs: the record, and what the client told the staff. */
@Tag(name = "appeals")
@RestController
class VisitCalls {

    private final JsonBody json;
    private final AppealRecords records;
    private final Registry registry;
    private final Applications applications;
    private final VisitHistory history;

    VisitCalls(
            JsonBody json, AppealRecords records, Registry registry, Applications applications, VisitHistory history) {
        this.json = json;
        this.records = records;
        this.registry = registry;
        this.applications = applications;
        this.history = history;
    }

    /** What a client answers to the times that were offered. */
    enum Answer {
        ACCEPT,
        OTHER,
        NONE
    }

    /** The record: times in the organisation's zone, midnight for a whole day. */
    record VisitsJson(List<VisitHistory.Proposal> proposals, List<VisitHistory.Report> reports) {}

    /** The answer; the time for ACCEPT and OTHER, a date for the whole day. */
    record TimeAnswerBody(
            Answer answer,
            @Nullable @Schema(example = "2026-05-15T14:30") String time,
            @Nullable String words) {}

    /** Another time, or why the agreed one does not suit. */
    record OtherTimeBody(@Nullable String time, @Nullable String words) {}

    /** Whether the work is done; what is not, in words. */
    record ConfirmationBody(boolean done, @Nullable String words) {}

    @Operation(summary = "Every time that was proposed and every report on the work, oldest first")
    @GetMapping("/api/v1/appeals/{number}/visits")
    VisitsJson visits(@PathVariable String number, @Parameter(hidden = true) Principal principal) {
        registry.readBy(number, new Actor(principal.getName()));
        return new VisitsJson(history.proposals(number), history.reports(number));
    }

    @Operation(
            summary = "What the client of a service application answers to the times that were offered",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = TimeAnswerBody.class))))
    @PostMapping("/api/v1/appeals/{number}/time-answer")
    AppealJson answer(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            Answer answer = fields.oneOf("answer", Answer.class);
            LocalDateTime time = fields.read("time", VisitCalls::moment, "api.notDate");
            String words = fields.text("words");
            fields.check();
            if (answer == null) {
                throw Refused.invalid("answer", "application.choose");
            }
            if (time == null && answer != Answer.NONE) {
                throw Refused.invalid("time", "api.notDate");
            }
            if (answer == Answer.ACCEPT && time != null) {
                applications.accept(number, time, actor);
            } else {
                applications.decline(number, answer == Answer.OTHER ? time : null, words, actor);
            }
        });
    }

    @Operation(
            summary = "The client asks for another time than the agreed one",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = OtherTimeBody.class))))
    @PostMapping("/api/v1/appeals/{number}/other-time")
    AppealJson otherTime(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            LocalDateTime time = fields.read("time", VisitCalls::moment, "api.notDate");
            String words = fields.text("words");
            fields.check();
            applications.askOther(number, time, words, actor);
        });
    }

    @Operation(
            summary = "Whether the work of a service application is done, as its client says",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ConfirmationBody.class))))
    @PostMapping("/api/v1/appeals/{number}/work-confirmation")
    AppealJson confirmation(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        return run(number, body, principal, (fields, actor) -> {
            String done = fields.scalar("done");
            String words = fields.text("words");
            fields.check();
            if (done == null || !done.matches("true|false")) {
                throw Refused.invalid("done", "application.choose");
            }
            applications.confirm(number, done.equals("true"), words, actor);
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
