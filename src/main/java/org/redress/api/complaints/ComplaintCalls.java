package org.redress.api.complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.registry.Registry;
import org.redress.resolution.action.PromisedAction;
import org.redress.resolution.action.Promises;
import org.redress.resolution.hearing.Naming;
import org.redress.resolution.hearing.Side;
import org.redress.resolution.hearing.Sides;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What programs do about a complaint: name who is complained of, write down a side, promise actions. */
@Tag(name = "complaints")
@RestController
class ComplaintCalls {

    private final JsonBody json;
    private final Registry registry;
    private final Naming naming;
    private final Sides sides;
    private final Promises promises;

    ComplaintCalls(JsonBody json, Registry registry, Naming naming, Sides sides, Promises promises) {
        this.json = json;
        this.registry = registry;
        this.naming = naming;
        this.sides = sides;
        this.promises = promises;
    }

    /** What was written down or promised, by its id. */
    record IdJson(long id) {}

    /** One promised action; {@code state} is PROMISED, OPEN, REFUSING, DONE or REFUSED. */
    record ActionJson(
            @Nullable Long id,
            String what,
            String owner,
            LocalDate dueOn,
            String state,
            @Nullable String report) {}

    @Operation(summary = "Names the unit or the person complained of, with a reason; neither: nobody of ours")
    @PostMapping("/api/v1/appeals/{number}/complained-of")
    void name(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        String unit = fields.text("unit");
        String person = fields.text("person");
        String reason = fields.text("reason");
        fields.check();
        naming.name(number, unit, person, reason == null ? "" : reason, readable(number, principal));
    }

    @Operation(summary = "Writes down what a side says: party APPLICANT, COMPLAINED, WITNESS or OTHER")
    @PostMapping("/api/v1/appeals/{number}/sides")
    IdJson side(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        Side.Party party = fields.oneOf("party", Side.Party.class);
        String name = fields.text("name");
        String statement = fields.text("statement");
        fields.check();
        if (party == null) {
            throw Refused.invalid("party", "text.missing");
        }
        return new IdJson(sides.add(
                number,
                party,
                name == null ? "" : name,
                statement == null ? "" : statement,
                readable(number, principal)));
    }

    @Operation(summary = "Promises an action: what, its owner, its date")
    @PostMapping("/api/v1/appeals/{number}/actions")
    IdJson promise(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        String what = fields.text("what");
        String owner = fields.text("owner");
        LocalDate dueOn = fields.read("dueOn", ComplaintCalls::day, "api.notDate");
        fields.check();
        return new IdJson(promises.promise(number, what, owner, dueOn, readable(number, principal)));
    }

    @Operation(summary = "Takes an action back that no answer has promised yet")
    @PostMapping("/api/v1/appeals/{number}/actions/{id}/removal")
    void takeBack(@PathVariable String number, @PathVariable long id, @Parameter(hidden = true) Principal principal) {
        promises.takeBack(number, id, readable(number, principal));
    }

    @Operation(summary = "What was promised, and what became of it")
    @GetMapping("/api/v1/appeals/{number}/actions")
    List<ActionJson> actions(@PathVariable String number, @Parameter(hidden = true) Principal principal) {
        readable(number, principal);
        return promises.of(number).stream().map(ComplaintCalls::said).toList();
    }

    private Actor readable(String number, Principal principal) {
        Actor actor = new Actor(principal.getName());
        registry.readBy(number, actor);
        return actor;
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }

    private static ActionJson said(PromisedAction one) {
        return new ActionJson(
                one.id(), one.what(), one.owner(), one.dueOn(), one.state().name(), one.report());
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
