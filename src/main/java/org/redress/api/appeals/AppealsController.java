package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Query;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.intake.Receipt;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Appeals for programs: registered, read, listed. */
@Tag(name = "appeals")
@RestController
class AppealsController {

    private final JsonBody json;
    private final Filings filings;
    private final Intake intake;
    private final AppealRecords records;
    private final AppealList list;
    private final Rights rights;

    AppealsController(
            JsonBody json, Filings filings, Intake intake, AppealRecords records, AppealList list, Rights rights) {
        this.json = json;
        this.filings = filings;
        this.intake = intake;
        this.records = records;
        this.list = list;
        this.rights = rights;
    }

    @Operation(
            summary = "Registers an appeal; the same Idempotency-Key again gives the same answer",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = AppealBody.class))))
    @PostMapping("/api/v1/appeals")
    ResponseEntity<ReceiptJson> register(
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        rights.require(actor, Action.REGISTER, null);
        Query headers = new Query();
        String once = headers.code("Idempotency-Key", key);
        headers.check();
        Filing filing = filings.read(json.fields(body == null ? "" : body));
        Receipt receipt =
                intake.receive(filing, "api:" + actor.login() + ":" + (once == null ? UUID.randomUUID() : once), actor);
        String tracking = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/t/" + receipt.token())
                .build()
                .toUriString();
        return ResponseEntity.created(URI.create("/api/v1/appeals/" + receipt.number()))
                .body(new ReceiptJson(receipt.number(), tracking, receipt.due()));
    }

    @Operation(summary = "One appeal with its clocks, explained day by day, and its journal")
    @GetMapping("/api/v1/appeals/{number}")
    AppealJson one(@PathVariable String number, @Parameter(hidden = true) Principal principal) {
        return records.of(number, new Actor(principal.getName()));
    }

    @Operation(summary = "Appeals by state, lateness, territory and function, in the order of their numbers")
    @GetMapping("/api/v1/appeals")
    AppealsPage many(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String overdue,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Principal principal) {
        return list.page(AppealFilter.of(state, overdue, territory, function, after), new Actor(principal.getName()));
    }
}
