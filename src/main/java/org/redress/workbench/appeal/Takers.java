package org.redress.workbench.appeal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.redress.organisation.Absence;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.organisation.Substitutes;
import org.redress.oversight.Load;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.shared.Actor;
import org.redress.web.Choice;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.task.OpenTask;
import org.springframework.stereotype.Component;

/** To whom a head may give the draft: who may do it in their own right, with how much they have in hand and who is away. */
@Component
class Takers {

    private final Organisation organisation;
    private final Rights rights;
    private final Substitutes substitutes;
    private final Conflicts conflicts;
    private final Load load;
    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;

    Takers(
            Organisation organisation,
            Rights rights,
            Substitutes substitutes,
            Conflicts conflicts,
            Load load,
            Labels labels,
            Dates dates,
            Sentences sentences) {
        this.organisation = organisation;
        this.rights = rights;
        this.substitutes = substitutes;
        this.conflicts = conflicts;
        this.load = load;
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** Nobody for whom may not reassign; those who are there first, the least burdened before the others. */
    List<Choice> of(Appeal appeal, OpenTask draft, Actor actor) {
        String unit = appeal.unit();
        if (unit == null || !rights.may(actor, Action.REASSIGN, unit)) {
            return List.of();
        }
        List<Person> able = organisation.people().stream()
                .filter(person -> !Objects.equals(person.login(), draft.assignee()))
                .filter(person -> !conflicts.concerns(appeal.number(), person.login()))
                .filter(person ->
                        rights.mayInOwnRight(new Actor(person.login()), Role.valueOf(draft.role()), Action.DRAFT, unit))
                .toList();
        Map<String, Load.Share> shares =
                load.of(able.stream().map(Person::login).toList());
        return able.stream()
                .sorted(Comparator.comparing(
                                (Person one) -> substitutes.absence(one.login()).isPresent())
                        .thenComparing(one -> share(shares, one).open())
                        .thenComparing(Person::name))
                .map(one -> new Choice(one.login(), one.name(), detail(one, share(shares, one))))
                .toList();
    }

    private String detail(Person person, Load.Share share) {
        String busy = sentences.say("aside.assignment.load", share.open(), share.overdue());
        Optional<Absence> away = substitutes.absence(person.login());
        return away.map(one -> busy + " · " + away(person, one)).orElse(busy);
    }

    private String away(Person person, Absence absence) {
        String acting = labels.person(substitutes.inPlaceOf(person.login()));
        return absence.to() == null
                ? sentences.say("aside.assignment.away", acting)
                : sentences.say("aside.assignment.awayUntil", dates.date(absence.to()), acting);
    }

    private static Load.Share share(Map<String, Load.Share> shares, Person person) {
        return shares.getOrDefault(person.login(), new Load.Share(person.login(), 0, 0));
    }
}
