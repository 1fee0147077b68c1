package org.redress.correspondence.announcing;

import java.util.List;
import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.registry.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whom new work concerns, by e-mail and on their screen, in the transaction that opened it (003 5.2.7, 5.2.8). */
@Component
class AnnounceNewWork {

    private final Letters letters;
    private final Organisation organisation;

    AnnounceNewWork(Letters letters, Organisation organisation) {
        this.letters = letters;
        this.organisation = organisation;
    }

    @EventListener
    @Order(2)
    void on(WorkOpened work) {
        for (String login : concerned(work)) {
            letters.toPerson(login, Notice.NEW_WORK, work.number(), Map.of("task", work.task()));
        }
    }

    /** The person chosen for it; nobody chosen: the people of that role in the unit, or everywhere; none: the unit's lead. */
    private List<String> concerned(WorkOpened work) {
        if (work.assignee() != null) {
            return List.of(work.assignee());
        }
        String unit = work.unit();
        List<Person> people = unit == null ? organisation.withRole(work.role()) : organisation.members(unit);
        List<String> able = people.stream()
                .filter(p -> p.is(work.role()))
                .map(Person::login)
                .toList();
        if (!able.isEmpty()) {
            return able;
        }
        List<Person> instead = unit == null ? organisation.management() : organisation.leadOf(unit);
        return instead.stream().map(Person::login).toList();
    }
}
