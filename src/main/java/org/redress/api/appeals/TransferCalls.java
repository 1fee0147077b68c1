package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.resolution.Recognition;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is no appeal, handed by programs to those it belongs to, and taken back. */
@Tag(name = "appeals")
@RestController
class TransferCalls {

    private final JsonBody json;
    private final AppealRecords records;
    private final Recognition recognition;

    TransferCalls(JsonBody json, AppealRecords records, Recognition recognition) {
        this.json = json;
        this.records = records;
        this.recognition = recognition;
    }

    /** What it is, and the territory when the appeal's address does not tell it. */
    record TransferBody(
            @Schema(allowableValues = {"FAULT", "READING"}) String matter,
            @Nullable String territory) {}

    /** Why it is taken back. */
    record ReturnBody(@Nullable String why) {}

    @Operation(
            summary =
                    "Hands a fault report to the dispatcher or a meter reading to the metering unit; the sender is told",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = TransferBody.class))))
    @PostMapping("/api/v1/appeals/{number}/transfer")
    AppealJson passOn(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String matter = fields.text("matter");
        String territory = fields.text("territory");
        fields.check();
        recognition.passOn(number, matter, territory, actor);
        return records.of(number, actor);
    }

    @Operation(
            summary = "Takes back what was handed over and is not taken yet: it is an appeal and is sorted again",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReturnBody.class))))
    @PostMapping("/api/v1/appeals/{number}/transfer/return")
    AppealJson takeBack(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String why = fields.text("why");
        fields.check();
        recognition.takeBack(number, why, actor);
        return records.of(number, actor);
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }
}
