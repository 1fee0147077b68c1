package org.redress.api.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.correspondence.paper.TemplateTrial;
import org.redress.correspondence.template.BuiltIn;
import org.redress.correspondence.template.LetterTemplates;
import org.redress.correspondence.template.Placeholders;
import org.redress.correspondence.template.TemplateKey;
import org.redress.correspondence.template.Wording;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The words of letters, for an administrator's program: what holds, what other words would do, the change, the way back. */
@Tag(name = "letters")
@RestController
class TemplatesApi {

    private final LetterTemplates templates;
    private final TemplateTrial trial;
    private final BuiltIn builtIn;
    private final Placeholders placeholders;
    private final Rights rights;
    private final JsonBody json;

    TemplatesApi(
            LetterTemplates templates,
            TemplateTrial trial,
            BuiltIn builtIn,
            Placeholders placeholders,
            Rights rights,
            JsonBody json) {
        this.templates = templates;
        this.trial = trial;
        this.builtIn = builtIn;
        this.placeholders = placeholders;
        this.rights = rights;
        this.json = json;
    }

    /** A letter, its outcomes, the placeholders that it has. */
    record LetterJson(String letter, List<String> outcomes, List<String> placeholders) {}

    /** The words that hold, and which version they are; 0: nobody has changed them. */
    record TemplateJson(TemplateKey template, int version, boolean builtIn, Wording words) {}

    /** What other words would do. */
    record EffectJson(boolean same, int lately, Set<String> gone, Set<String> added, TemplateTrial.Trial trial) {}

    @Operation(summary = "Every letter with its outcomes and placeholders")
    @GetMapping("/api/v1/letters/templates")
    List<LetterJson> all(@Parameter(hidden = true) Principal principal) {
        administrator(principal);
        return builtIn.letters().stream()
                .map(letter -> new LetterJson(letter, builtIn.outcomes(letter), placeholders.of(letter)))
                .toList();
    }

    @Operation(
            summary = "The words that hold for a letter, by outcome, kind of appeal (empty: every kind) and language")
    @GetMapping("/api/v1/letters/templates/{letter}")
    TemplateJson one(
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "ru") String language,
            @Parameter(hidden = true) Principal principal) {
        administrator(principal);
        return told(new TemplateKey(letter, outcome, kind, language));
    }

    @Operation(
            summary =
                    "What other words would do, and how a letter to an invented applicant would read; changes nothing")
    @PostMapping("/api/v1/letters/templates/{letter}/preview")
    EffectJson preview(
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "ru") String language,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        administrator(principal);
        TemplateKey key = new TemplateKey(letter, outcome, kind, language);
        LetterTemplates.Effect effect = templates.effect(key, words(fields(body)));
        return new EffectJson(
                effect.same(), effect.lately(), effect.gone(), effect.added(), trial.text(key, effect.becomes()));
    }

    @Operation(
            summary = "Lets words hold from the next letter on; `version` is the one that they were written upon",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Wording.class))))
    @PutMapping("/api/v1/letters/templates/{letter}")
    TemplateJson save(
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "ru") String language,
            @RequestParam int version,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = administrator(principal);
        TemplateKey key = new TemplateKey(letter, outcome, kind, language);
        templates.save(key, words(fields(body)), version, actor);
        return told(key);
    }

    @Operation(summary = "Lets the built-in words hold again, or for a kind of appeal those of every kind")
    @DeleteMapping("/api/v1/letters/templates/{letter}")
    TemplateJson back(
            @PathVariable String letter,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "ru") String language,
            @RequestParam int version,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = administrator(principal);
        TemplateKey key = new TemplateKey(letter, outcome, kind, language);
        templates.backToBuiltIn(key, version, actor);
        return told(key);
    }

    private TemplateJson told(TemplateKey key) {
        LetterTemplates.Standing standing = templates.standing(key);
        return new TemplateJson(key, standing.version(), standing.changed() == null, standing.wording());
    }

    private Actor administrator(Principal principal) {
        Actor actor = new Actor(principal.getName());
        rights.require(actor, Action.ADMINISTER, null);
        return actor;
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }

    private static Wording words(Fields fields) {
        Wording words = new Wording(text(fields, "subject"), text(fields, "body"), text(fields, "link"));
        fields.check();
        return words;
    }

    private static String text(Fields fields, String name) {
        String text = fields.text(name);
        return text == null ? "" : text;
    }
}
