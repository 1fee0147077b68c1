package org.redress.api.groups;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.api.appeals.Filings;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Query;
import org.redress.api.input.Renamed;
import org.redress.intake.Filing;
import org.redress.intake.collective.Collectives;
import org.redress.intake.collective.Signer;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Applicant;
import org.redress.registry.joint.Groups;
import org.redress.resolution.joint.Investigations;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A collective letter from a program: the letter once, and everybody who signed it, in one call. */
@Tag(name = "groups")
@RestController
class LetterCalls {

    private static final String SIGNERS = "signers";

    private final JsonBody json;
    private final Filings filings;
    private final Collectives collectives;
    private final Investigations investigations;
    private final Groups groups;
    private final Rights rights;

    LetterCalls(
            JsonBody json,
            Filings filings,
            Collectives collectives,
            Investigations investigations,
            Groups groups,
            Rights rights) {
        this.json = json;
        this.filings = filings;
        this.collectives = collectives;
        this.investigations = investigations;
        this.groups = groups;
        this.rights = rights;
    }

    @Operation(
            summary = "Registers a collective letter: the first who signed at once, the others one after another;"
                    + " the same Idempotency-Key again gives the same group",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = LetterBody.class))))
    @PostMapping("/api/v1/groups/letters")
    ResponseEntity<GroupJson> register(
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        rights.require(actor, Action.REGISTER, null);
        Query headers = new Query();
        String once = headers.code("Idempotency-Key", key);
        headers.check();
        Fields fields = json.fields(body == null ? "" : body);
        List<Applicant> signers =
                fields.several(SIGNERS).stream().map(Filings::applicant).toList();
        Filing filing = filings.read(fields);
        requireSound(collectives.read(filing, signers, actor));
        String own = "api:" + (once == null ? UUID.randomUUID().toString() : once);
        String code = Renamed.in(Map.of("list", SIGNERS), () -> collectives.receive(filing, signers, own, actor));
        return ResponseEntity.created(URI.create("/api/v1/groups/" + code))
                .body(GroupJson.of(investigations.readBy(code, actor), groups.members(code), groups.gone(code)));
    }

    /** Each fault beside the one whom it concerns. */
    private static void requireSound(List<Signer> signers) {
        List<Fault> faults = signers.stream().flatMap(LetterCalls::faults).toList();
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }

    private static Stream<Fault> faults(Signer signer) {
        String one = Fields.at(SIGNERS, signer.line() - 1);
        return signer.faults().stream()
                .map(fault -> new Fault(
                        fault.field().startsWith("applicant.")
                                ? one + fault.field().substring("applicant".length())
                                : one,
                        fault.key(),
                        fault.facts()));
    }
}
