package org.redress.api.persons;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.person.PersonCard;
import org.redress.person.Persons;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Persons for programs; what they are looked for by stands in the body, never in an address. */
@Tag(name = "persons")
@RestController
class PersonsApi {

    private final JsonBody json;
    private final Persons persons;

    PersonsApi(JsonBody json, Persons persons) {
        this.json = json;
        this.persons = persons;
    }

    /** A phone, a mail address, an account or a name. */
    record SearchBody(String words) {}

    /** Who is the same person, and why. */
    record MergeBody(long other, String reason) {}

    @Operation(
            summary =
                    "A person as far as the caller may see them: appeals, contacts, merges, others who may be the same")
    @GetMapping("/api/v1/persons/{id:\\d{1,18}}")
    PersonCard person(@PathVariable long id, @Parameter(hidden = true) Principal principal) {
        return persons.read(id, new Actor(principal.getName()));
    }

    @Operation(
            summary = "Finds persons by phone, mail, account or name",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SearchBody.class))))
    @PostMapping("/api/v1/persons/search")
    List<PersonCard> search(
            @RequestBody(required = false) @Nullable String body, @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        String words = fields.text("words");
        fields.check();
        return words == null ? List.of() : persons.find(words, new Actor(principal.getName()));
    }

    @Operation(
            summary = "Two persons are one: a decision with a reason, which can be undone",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = MergeBody.class))))
    @PostMapping("/api/v1/persons/{id:\\d{1,18}}/merge")
    PersonCard merge(
            @PathVariable long id,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        String other = fields.scalar("other");
        String reason = fields.text("reason");
        fields.check();
        if (other == null || !other.matches("\\d{1,18}")) {
            throw Refused.invalid("other", "forms.choose");
        }
        persons.merge(id, Long.parseLong(other), reason == null ? "" : reason, actor);
        return persons.read(id, actor);
    }

    @Operation(summary = "Undoes a merge, whole")
    @PostMapping("/api/v1/persons/{id:\\d{1,18}}/merges/{merge:\\d{1,18}}/undo")
    PersonCard undo(@PathVariable long id, @PathVariable long merge, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        persons.undo(merge, actor);
        return persons.read(id, actor);
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }
}
