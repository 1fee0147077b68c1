package org.redress.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.StageReached;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose work a clock watches: the asked unit's for the clock of an input (R3), else that of whoever has the appeal. */
@Component
class Concern {

    private static final String DANGER = "R25";

    private record Case(@Nullable String unit, @Nullable String assignee) {}

    private record Task(
            String task,
            String role,
            @Nullable String unit,
            @Nullable String assignee) {}

    private final Organisation organisation;
    private final JdbcClient jdbc;

    Concern(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    Work of(StageReached stage) {
        if (stage.rule().equals(DANGER)) {
            List<Task> waiting = open(stage.number()).stream()
                    .filter(task -> task.task().equals("confirmDanger"))
                    .toList();
            return new Work(queue(waiting), inHand(waiting));
        }
        if (stage.clock() == ClockKind.INTERNAL) {
            Optional<String> asked = askedUnit(stage.clockKey());
            if (asked.isPresent()) {
                return new Work(asked.get(), inHand(stage.number(), "giveInput", asked.get()));
            }
        }
        return ofAction(stage.clockKey()).orElseGet(() -> ofAppeal(stage.number()));
    }

    /** A promised action is its owner's, and their unit's. */
    private Optional<Work> ofAction(String clockKey) {
        return jdbc.sql("select owner from v_resolution_action where clock_key = ?")
                .param(clockKey)
                .query(String.class)
                .optional()
                .flatMap(organisation::person)
                .map(owner -> new Work(owner.unit(), List.of(owner.login())));
    }

    Optional<LocalDate> shownDue(String number) {
        return jdbc.sql("select due_on from v_registry_appeal where number = ? and due_on is not null")
                .param(number)
                .query(LocalDate.class)
                .optional();
    }

    private Work ofAppeal(String number) {
        Case appeal = jdbc.sql("select unit, assignee from v_registry_appeal where number = ?")
                .param(number)
                .query((row, i) -> new Case(row.getString("unit"), row.getString("assignee")))
                .single();
        if (appeal.unit() != null && appeal.assignee() != null) {
            return new Work(appeal.unit(), List.of(appeal.assignee()));
        }
        List<Task> open = open(number);
        List<String> people = appeal.assignee() != null ? List.of(appeal.assignee()) : inHand(open);
        String unit = appeal.unit() != null ? appeal.unit() : queue(open);
        return new Work(unit, people);
    }

    private static List<String> inHand(List<Task> tasks) {
        return tasks.stream()
                .flatMap(t -> Optional.ofNullable(t.assignee()).stream())
                .distinct()
                .toList();
    }

    /** Not routed yet: the unit in whose queue the task lies, or that of the people who work it off. */
    private String queue(List<Task> open) {
        return open.stream()
                .flatMap(t -> t.unit() != null ? Optional.of(t.unit()).stream() : unitsOf(t.role()).stream())
                .findFirst()
                .orElse("");
    }

    private List<String> unitsOf(String role) {
        return organisation.withRole(Role.valueOf(role)).stream()
                .map(Person::unit)
                .toList();
    }

    private List<Task> open(String number) {
        return jdbc.sql(
                        "select task, role, unit, assignee from v_registry_work where number = ? order by opened_at desc")
                .param(number)
                .query((row, i) -> new Task(
                        row.getString("task"), row.getString("role"), row.getString("unit"), row.getString("assignee")))
                .list();
    }

    private List<String> inHand(String number, String task, String unit) {
        return jdbc.sql("""
                        select distinct assignee from v_registry_work
                        where number = ? and task = ? and unit = ? and assignee is not null
                        """).params(number, task, unit).query(String.class).list();
    }

    private Optional<String> askedUnit(String clockKey) {
        return jdbc.sql("select unit from v_resolution_input where clock_key = ?")
                .param(clockKey)
                .query(String.class)
                .optional();
    }
}
