package org.redress.api.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.api.input.Fields;
import org.redress.api.input.JsonBody;
import org.redress.api.input.Query;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.Work;
import org.redress.registry.WorkItem;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of people for programs: listed, shown, taken, given back, completed. */
@Tag(name = "tasks")
@RestController
class TasksController {

    private final TaskList list;
    private final TaskForms forms;
    private final Work work;
    private final Registry registry;
    private final Rights rights;
    private final JsonBody json;

    TasksController(TaskList list, TaskForms forms, Work work, Registry registry, Rights rights, JsonBody json) {
        this.list = list;
        this.forms = forms;
        this.work = work;
        this.registry = registry;
        this.rights = rights;
        this.json = json;
    }

    /** Where the appeal stands after a task was completed. */
    record Outcome(String number, State state) {}

    @Operation(summary = "Open tasks by unit and assignee, a page at a time")
    @GetMapping("/api/v1/tasks")
    TasksPage many(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Principal principal) {
        Query query = new Query();
        String ofUnit = query.code("unit", unit);
        String ofPerson = query.code("assignee", assignee);
        String from = query.code("after", after);
        query.check();
        return list.page(ofUnit, ofPerson, from, actor(principal));
    }

    @Operation(summary = "A task and the fields of its form")
    @GetMapping("/api/v1/tasks/{id}")
    TaskForm one(@PathVariable String id, @Parameter(hidden = true) Principal principal) {
        return form(id, actor(principal));
    }

    @Operation(summary = "Takes a task")
    @PostMapping("/api/v1/tasks/{id}/claim")
    TaskForm claim(@PathVariable String id, @Parameter(hidden = true) Principal principal) {
        work.claim(readable(id), actor(principal));
        return form(id, actor(principal));
    }

    @Operation(summary = "Gives a task back to its queue")
    @PostMapping("/api/v1/tasks/{id}/release")
    TaskForm release(@PathVariable String id, @Parameter(hidden = true) Principal principal) {
        work.release(readable(id), actor(principal));
        return form(id, actor(principal));
    }

    @Operation(
            summary = "Completes a task with the fields of its form",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    @PostMapping("/api/v1/tasks/{id}/complete")
    Outcome complete(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable String body,
            @Parameter(hidden = true) Principal principal) {
        Fields fields = json.fields(body == null ? "" : body);
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : fields.names()) {
            String value = fields.scalar(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        fields.check();
        String number = work.item(readable(id)).map(WorkItem::number).orElse("");
        work.complete(id, values, actor(principal));
        return new Outcome(number, registry.appeal(number).state());
    }

    private TaskForm form(String id, Actor actor) {
        WorkItem item = work.item(readable(id)).orElseThrow(() -> Refused.notFound("api.noTask"));
        if (!work.may(id, actor)) {
            rights.require(
                    actor, Action.READ_APPEAL, registry.appeal(item.number()).unit());
        }
        return forms.of(item, actor);
    }

    /** Ids come from us; what can be none is not even asked for. */
    private static String readable(String id) {
        if (!id.matches("[0-9A-Za-z-]{1,64}")) {
            throw Refused.notFound("api.noTask");
        }
        return id;
    }

    private static Actor actor(Principal principal) {
        return new Actor(principal.getName());
    }
}
