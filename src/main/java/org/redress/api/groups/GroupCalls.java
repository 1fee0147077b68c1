package org.redress.api.groups;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Moments;
import org.redress.registry.joint.Groups;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.JointAnswers;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.shared.Actor;
import org.redress.web.Sentences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What programs do with groups: the same that people do on their pages. Numbers stand in one text, apart by blanks. */
@Tag(name = "groups")
@RestController
class GroupCalls {

    private static final String ONE = "/api/v1/groups/{code}";

    private final JsonBody json;
    private final Moments moments;
    private final Groups groups;
    private final Investigations investigations;
    private final JointAnswers answers;
    private final OutageWork outages;
    private final Sentences sentences;

    GroupCalls(
            JsonBody json,
            Moments moments,
            Groups groups,
            Investigations investigations,
            JointAnswers answers,
            OutageWork outages,
            Sentences sentences) {
        this.json = json;
        this.moments = moments;
        this.groups = groups;
        this.investigations = investigations;
        this.answers = answers;
        this.outages = outages;
        this.sentences = sentences;
    }

    @Operation(summary = "One group: its members, who left, where its investigation stands")
    @GetMapping(ONE)
    GroupJson one(@PathVariable String code, @Parameter(hidden = true) Principal principal) {
        return shown(code, new Actor(principal.getName()));
    }

    @Operation(summary = "Joins appeals into a new group: title, numbers")
    @PostMapping("/api/v1/groups")
    GroupJson gather(
            @RequestBody(required = false) @Nullable String body, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        @Nullable String title = fields.text("title");
        List<String> numbers = numbers(fields);
        fields.check();
        return shown(investigations.gather(title, numbers, actor), actor);
    }

    @Operation(summary = "Puts appeals into a group and tells of each what became of it: numbers")
    @PostMapping(ONE + "/members")
    List<AttachedJson> add(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = fields(body);
        List<String> numbers = numbers(fields);
        fields.check();
        return investigations.add(code, numbers, new Actor(principal.getName())).stream()
                .map(one -> new AttachedJson(
                        one.number(),
                        one.isIn(),
                        one.refused() == null
                                ? null
                                : sentences.of(one.refused()).get(0).sentence()))
                .toList();
    }

    @Operation(summary = "Lets a member go on alone: reason")
    @PostMapping(ONE + "/members/{number}/departure")
    GroupJson release(
            @PathVariable String code,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        @Nullable String reason = fields.text("reason");
        fields.check();
        investigations.release(code, number, reason == null ? "" : reason, actor);
        return shown(code, actor);
    }

    @Operation(summary = "Writes what only one member is told beside the common answer: text")
    @PostMapping(ONE + "/members/{number}/part")
    GroupJson part(
            @PathVariable String code,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        @Nullable String text = fields.text("text");
        fields.check();
        answers.ownPart(code, number, text, actor);
        return shown(code, actor);
    }

    @Operation(summary = "Opens a mass outage: title, territory, unit, feeder, places, began, cause, expected")
    @PostMapping("/api/v1/groups/outages")
    GroupJson report(
            @RequestBody(required = false) @Nullable String body, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        NewOutage told = new NewOutage(
                fields.text("title"),
                fields.text("territory"),
                fields.text("unit"),
                fields.text("feeder"),
                fields.text("places"),
                fields.read("began", moments::moment, "api.notMoment"),
                fields.text("cause"),
                fields.read("expected", moments::moment, "api.notMoment"));
        fields.check();
        return shown(outages.report(told, actor), actor);
    }

    @Operation(summary = "Says what is known of an outage now, to all attached: cause, expected")
    @PostMapping(ONE + "/news")
    GroupJson know(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        Fields fields = fields(body);
        @Nullable String cause = fields.text("cause");
        var expected = fields.read("expected", moments::moment, "api.notMoment");
        fields.check();
        outages.know(code, cause, expected, actor);
        return shown(code, actor);
    }

    @Operation(summary = "Closes an outage to which nobody is attached")
    @PostMapping(ONE + "/closure")
    GroupJson close(@PathVariable String code, @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        outages.close(code, actor);
        return shown(code, actor);
    }

    private GroupJson shown(String code, Actor actor) {
        return GroupJson.of(investigations.readBy(code, actor), groups.members(code), groups.gone(code));
    }

    private Fields fields(@Nullable String body) {
        return json.fields(body == null || body.isBlank() ? "{}" : body);
    }

    private static List<String> numbers(Fields fields) {
        @Nullable String text = fields.text("numbers");
        return text == null ? List.of() : Arrays.stream(text.split("[\\s,;]+")).toList();
    }
}
