package org.redress.api.absences;

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
import org.redress.api.input.Moments;
import org.redress.organisation.Absence;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.Substitutes;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.registry.Handover;
import org.redress.registry.WorkItem;
import org.redress.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away and who stands in, for programs. */
@Tag(name = "absences")
@RestController
class AbsencesController {

    private final Absences absences;
    private final Substitutes substitutes;
    private final Handover handover;
    private final JsonBody json;
    private final Moments moments;

    AbsencesController(Absences absences, Substitutes substitutes, Handover handover, JsonBody json, Moments moments) {
        this.absences = absences;
        this.substitutes = substitutes;
        this.handover = handover;
        this.json = json;
        this.moments = moments;
    }

    /** An absence that was entered: the tasks that the substitute does, and those that stay for the lead. */
    record Entered(AbsenceJson absence, List<String> passing, List<String> staying) {}

    @Operation(summary = "Who is away now, and what is to come as far as it concerns the caller")
    @GetMapping("/api/v1/absences")
    List<AbsenceJson> many(@Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        return absences.seenBy(actor).stream().map(one -> told(one, actor)).toList();
    }

    @Operation(
            summary = "Enters an absence: person (the caller when left out), from, to, substitute, reason",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    @PostMapping("/api/v1/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@RequestBody(required = false) @Nullable String body, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = json.fields(body == null ? "" : body);
        String person = fields.text("person");
        NewAbsence asked = new NewAbsence(
                person == null ? actor.login() : person,
                fields.read("from", moments::date, "absence.notDate"),
                fields.read("to", moments::date, "absence.notDate"),
                fields.text("substitute"),
                fields.oneOf("reason", Reason.class));
        fields.check();
        Handover.Effect effect = handover.of(asked.person(), asked.substitute());
        Absence entered = absences.enter(asked, actor);
        return new Entered(told(entered, actor), ids(effect.passing()), ids(effect.staying()));
    }

    @Operation(summary = "Takes an absence back; what has begun ends with yesterday")
    @PostMapping("/api/v1/absences/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id, @Parameter(hidden = true) Principal principal) {
        absences.cancel(id, new Actor(principal.getName()));
    }

    private AbsenceJson told(Absence one, Actor actor) {
        boolean now = one.on(substitutes.today());
        return new AbsenceJson(
                one.id(),
                one.person(),
                one.from(),
                one.to(),
                one.substitute(),
                now ? substitutes.inPlaceOf(one.person()) : null,
                absences.isTheirs(one, actor) ? one.reason() : null);
    }

    private static List<String> ids(List<WorkItem> items) {
        return items.stream().map(WorkItem::taskId).toList();
    }
}
