package org.redress.api.contacts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Renamed;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.oversight.ConsultationCounts;
import org.redress.resolution.Answered;
import org.redress.resolution.Contacts;
import org.redress.resolution.GoodWords;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is answered in the contact, for programs: written down, counted by topic; and good words. */
@Tag(name = "contacts")
@RestController
class ContactsController {

    private final Contacts contacts;
    private final ConsultationCounts counts;
    private final Rights rights;
    private final JsonBody json;

    ContactsController(Contacts contacts, ConsultationCounts counts, Rights rights, JsonBody json) {
        this.contacts = contacts;
        this.counts = counts;
        this.rights = rights;
        this.json = json;
    }

    /** What was answered at once. */
    record ContactBody(
            Channel channel,
            String topic,
            @Nullable String territory,
            @Nullable String question,
            @Nullable String answer,

            @Schema(description = "Whose contact was given instead: a code of the directory of other bodies") @Nullable
            String operator,

            @Nullable String connectionStart,
            @Nullable String connectionEnd) {}

    /** The record of a contact. */
    record Recorded(long id) {}

    /** The consultations of one topic. */
    record TopicCount(String topic, long today, long month, long before) {}

    @Operation(
            summary = "Writes down what was answered in a contact: no number, no letter, counted by its topic",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ContactBody.class))))
    @PostMapping("/api/v1/consultations")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded answered(
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = json.fields(body == null ? "" : body);
        Answered said = new Answered(
                fields.oneOf("channel", Channel.class),
                fields.text("territory"),
                fields.text("topic"),
                fields.text("question"),
                fields.text("answer"),
                fields.text("operator"),
                fields.text("connectionStart"),
                fields.text("connectionEnd"),
                Map.of());
        fields.check();
        String once = key == null || key.isBlank() || key.length() > 60
                ? UUID.randomUUID().toString()
                : key;
        String own = "api:" + principal.getName() + ":" + once;
        return new Recorded(Renamed.in(
                Map.of("answered", "answer"), () -> contacts.answered(said, own, new Actor(principal.getName()))));
    }

    @Operation(summary = "How many were answered in the contact, by topic: today, this month, last month")
    @GetMapping("/api/v1/consultations")
    List<TopicCount> counted(@Parameter(hidden = true) Principal principal) {
        if (!rights.maySomewhere(new Actor(principal.getName()), Action.OVERSEE)) {
            throw Refused.forbidden("right.missing." + Action.OVERSEE);
        }
        return counts.byTopic().stream()
                .map(one -> new TopicCount(
                        one.code(),
                        one.count().today(),
                        one.count().month(),
                        one.count().before()))
                .toList();
    }

    @Operation(summary = "Good words for the caller that they have not seen yet")
    @GetMapping("/api/v1/praises")
    List<GoodWords> praises(@Parameter(hidden = true) Principal principal) {
        return contacts.praises(new Actor(principal.getName()));
    }

    @Operation(summary = "The caller has seen the good words")
    @PostMapping("/api/v1/praises/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable long id, @Parameter(hidden = true) Principal principal) {
        contacts.seen(id, new Actor(principal.getName()));
    }
}
