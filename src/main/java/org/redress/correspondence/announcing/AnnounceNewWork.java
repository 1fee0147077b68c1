package org.redress.correspondence.announcing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.redress.registry.Conflicts;
import org.redress.registry.WorkOpened;
import org.redress.registry.joint.Groups;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whom new work concerns, or who stands in for them, by e-mail and on their screen, in the transaction that opened it (003 5.2.7, 5.2.8). */
@Component
class AnnounceNewWork {

    /** What follows from what the same person has just done or is told of otherwise: no news to them. */
    private static final Set<String> FOLLOWING = Set.of("awaitClient", "doWork", "confirmWork");

    private final Letters letters;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Conflicts conflicts;
    private final Groups groups;

    AnnounceNewWork(
            Letters letters, Organisation organisation, Substitutes substitutes, Conflicts conflicts, Groups groups) {
        this.letters = letters;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.conflicts = conflicts;
        this.groups = groups;
    }

    @EventListener
    @Order(2)
    void on(WorkOpened work) {
        boolean underGroup = work.task().equals("triage")
                && groups.member(work.number()).isPresent(); // its own way stops before anybody could begin
        if (!underGroup && (work.assignee() == null || !FOLLOWING.contains(work.task()))) {
            letters.toPeople(concerned(work), notice(work.task()), work.number(), Map.of("task", work.task()));
        }
    }

    /** Minutes count: danger says so in its first word. */
    private static Notice notice(String task) {
        return task.equals("confirmDanger") ? Notice.DANGER : Notice.NEW_WORK;
    }

    /** The person chosen for it; nobody chosen: the people of that role in the unit, or everywhere; none: the unit's lead. */
    private Map<String, String> concerned(WorkOpened work) {
        if (work.assignee() != null) {
            return Map.of(substitutes.inPlaceOf(work.assignee(), work.role()), work.assignee());
        }
        String unit = work.unit();
        List<Person> people = unit == null ? organisation.withRole(work.role()) : organisation.members(unit);
        Map<String, String> able = new LinkedHashMap<>();
        people.stream()
                .filter(person -> person.is(work.role()) && !conflicts.concerns(work.number(), person.login()))
                .map(Person::login)
                .sorted(Comparator.comparing(login -> substitutes.absence(login).isPresent()))
                .forEach(login ->
                        substitutes.worksFor(login, work.role()).ifPresent(one -> able.putIfAbsent(one, login)));
        if (able.isEmpty()) {
            List<Person> instead = unit == null ? organisation.management() : organisation.leadOf(unit);
            instead.forEach(person -> able.putIfAbsent(substitutes.inPlaceOf(person.login()), person.login()));
        }
        return able;
    }
}
