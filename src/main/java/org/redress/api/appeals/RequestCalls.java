package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Query;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an authority's request is about and what answers it, for programs. */
@Tag(name = "appeals")
@RestController
class RequestCalls {

    private final JsonBody json;
    private final Filings filings;
    private final AppealRecords records;
    private final ConsumerAppeals consumers;
    private final Documents documents;

    RequestCalls(
            JsonBody json, Filings filings, AppealRecords records, ConsumerAppeals consumers, Documents documents) {
        this.json = json;
        this.filings = filings;
        this.records = records;
        this.consumers = consumers;
        this.documents = documents;
    }

    /** The number of the consumer's appeal. */
    record ConsumerBody(String number) {}

    /** A file of the consumer's appeal, and its title in the letter. */
    record DocumentBody(long file, @Nullable String title) {}

    @Operation(
            summary = "Links an authority's request to the consumer's appeal that it is about",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ConsumerBody.class))))
    @PostMapping("/api/v1/appeals/{number}/consumer")
    AppealJson link(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String other = fields.text("number");
        fields.check();
        consumers.link(number, Objects.requireNonNullElse(other, ""), actor);
        return records.of(number, actor);
    }

    @Operation(
            summary = "Registers the consumer's appeal that came with a request, and links it",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = AppealBody.class))))
    @PostMapping("/api/v1/appeals/{number}/consumer/new")
    AppealJson make(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Query headers = new Query();
        String once = headers.code("Idempotency-Key", key);
        headers.check();
        String made = consumers.make(
                number,
                filings.read(fields(body)),
                once == null ? UUID.randomUUID().toString() : once,
                actor);
        return records.of(made, actor);
    }

    @Operation(summary = "Undoes the link to a consumer's appeal")
    @DeleteMapping("/api/v1/appeals/{number}/consumer/{other}")
    AppealJson unlink(
            @PathVariable String number, @PathVariable String other, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        consumers.unlink(number, other, actor);
        return records.of(number, actor);
    }

    @Operation(
            summary = "Puts a file of the consumer's appeal among the documents for the authority",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DocumentBody.class))))
    @PostMapping("/api/v1/appeals/{number}/documents")
    AppealJson include(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String file = fields.scalar("file");
        String title = fields.text("title");
        fields.check();
        documents.include(number, file != null && file.matches("\\d{1,15}") ? Long.parseLong(file) : -1, title, actor);
        return records.of(number, actor);
    }

    @Operation(summary = "Takes a document off the list, by its id")
    @DeleteMapping("/api/v1/appeals/{number}/documents/{id}")
    AppealJson remove(
            @PathVariable String number, @PathVariable long id, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        documents.remove(number, id, actor);
        return records.of(number, actor);
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }
}
