package org.redress.registry.queue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.redress.organisation.Unit;
import org.redress.process.Processes;
import org.redress.process.TaskOpened;
import org.redress.registry.Appeal;
import org.redress.registry.NamedTasks;
import org.springframework.stereotype.Component;

/** In whose queue a task waits: the role by the table `queue.dmn`, the unit by the appeal or by what was asked. */
@Component
class TaskQueues {

    /** A role, and the unit in which it is looked for; the one person it is for, and a day of its own, if there are. */
    record Queue(
            Role role,
            @Nullable String unit,
            @Nullable String login,
            @Nullable LocalDate until) {

        Queue(Role role, @Nullable String unit) {
            this(role, unit, null, null);
        }
    }

    /** Tasks that are due on a day of their own. */
    private static final Set<String> DATED = Set.of("giveStatement", "doAction", "decideRefusal", "decideReopening");

    /** Tasks whose unit is the one that was asked, not the one that answers. */
    private static final Set<String> ASKED = Set.of("giveInput", "takeReading", "readFeedback", "answerAsSpecialist");

    private final Processes processes;
    private final Organisation organisation;

    TaskQueues(Processes processes, Organisation organisation) {
        this.processes = processes;
        this.organisation = organisation;
    }

    /** The queue of a task on an appeal; a task of a group waits in the unit that leads it. */
    Queue of(TaskOpened opened, Appeal appeal, @Nullable String leading) {
        if (NamedTasks.has(opened.task())) {
            return personal(opened);
        }
        Role role = role(opened.task(), appeal);
        Queue found = found(role, opened, appeal, leading);
        return DATED.contains(opened.task()) ? new Queue(role, found.unit(), null, until(opened)) : found;
    }

    private Queue found(Role role, TaskOpened opened, Appeal appeal, @Nullable String leading) {
        return switch (role) {
            case RECEPTION_SPECIALIST -> new Queue(role, only("RECEPTION"));
            case ROUTING_SPECIALIST -> new Queue(role, only("ROUTING"));
            case CALL_OPERATOR -> new Queue(role, only("CALL_CENTRE"));
            case DISPATCHER -> dispatcher();
            default -> inUnit(role, leading != null ? leading : unit(opened, appeal));
        };
    }

    /** Looked for by what the person is employed for, the lead before the rest. */
    private Queue personal(TaskOpened opened) {
        String login = String.valueOf(processes.text(opened.taskId(), "login"));
        Person person = organisation
                .person(login)
                .orElseThrow(() -> new IllegalStateException("Nobody here signs in as " + login));
        Role role = person.is(Role.HEAD_OF_UNIT)
                ? Role.HEAD_OF_UNIT
                : person.roles().stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Queue(role, person.unit(), login, until(opened));
    }

    private @Nullable LocalDate until(TaskOpened opened) {
        String until = processes.text(opened.taskId(), "until");
        return until == null ? null : LocalDate.parse(until);
    }

    private Role role(String task, Appeal appeal) {
        List<Map<String, @Nullable Object>> rows = processes.decide(
                "queue", Map.of("task", task, "kind", appeal.kind().name()));
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "bpmn/policy/queue.dmn names no one role for the task " + task + " of a " + appeal.kind());
        }
        return Role.valueOf(String.valueOf(rows.get(0).get("role")));
    }

    private @Nullable String unit(TaskOpened opened, Appeal appeal) {
        return ASKED.contains(opened.task()) ? processes.text(opened.taskId(), "unit") : appeal.unit();
    }

    /** What has no unit to go to, such as a typical answer that came back, stays with the reception. */
    private Queue inUnit(Role role, @Nullable String unit) {
        return unit == null ? new Queue(Role.RECEPTION_SPECIALIST, only("RECEPTION")) : new Queue(role, unit);
    }

    /** An organisation without dispatchers leaves danger to its management, never to nobody. */
    private Queue dispatcher() {
        return organisation.withRole(Role.DISPATCHER).isEmpty()
                ? new Queue(Role.MANAGER, null)
                : new Queue(Role.DISPATCHER, only("DISPATCH"));
    }

    private @Nullable String only(String kind) {
        List<Unit> units = organisation.units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .toList();
        return units.size() == 1 ? units.get(0).code() : null;
    }
}
