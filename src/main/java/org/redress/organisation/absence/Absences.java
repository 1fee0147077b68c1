package org.redress.organisation.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.redress.organisation.Absence;
import org.redress.organisation.AbsenceRows;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Presence;
import org.redress.organisation.Rights;
import org.redress.organisation.Substitutes;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Absences: a person enters their own, a head those of their people; each is checked against all the others. */
@Component
public class Absences {

    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Rights rights;
    private final AbsenceRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Absences(
            Organisation organisation,
            Substitutes substitutes,
            Rights rights,
            AbsenceRows rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.rights = rights;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes an absence down; refuses with every fault at once. */
    public Absence enter(NewAbsence asked, Actor actor) {
        Absence absence = transaction.execute(status -> {
            Absence checked = checked(asked, actor, rows.locked());
            rows.insert(checked);
            return checked;
        });
        organisation.changed();
        return organisation.absences().stream()
                .filter(one -> absence != null
                        && one.person().equals(absence.person())
                        && one.from().equals(absence.from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An absence was written and can't be found"));
    }

    /** Refuses what could not be written down, and writes nothing. */
    public void check(NewAbsence asked, Actor actor) {
        checked(asked, actor, organisation.absences());
    }

    /** Takes back what has not begun; what has begun ends with yesterday, and the work comes back today. */
    public void cancel(long id, Actor actor) {
        transaction.executeWithoutResult(status -> {
            Absence absence = rows.locked().stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("absence.none"));
            mayEnter(absence.person(), actor);
            LocalDate today = substitutes.today();
            if (absence.over(today)) {
                throw Refused.conflict("absence.over");
            }
            if (absence.from().isBefore(today)) {
                rows.end(id, today.minusDays(1), actor.login(), clock.instant());
            } else {
                rows.cancel(id, actor.login(), clock.instant());
            }
        });
        organisation.changed();
    }

    /** Everybody whose absences a person may enter: themselves first, then their people. */
    public List<Person> people(Actor actor) {
        List<Person> people = new ArrayList<>();
        organisation.person(actor.login()).ifPresent(people::add);
        organisation.people().stream()
                .filter(one -> !one.login().equals(actor.login()) && isHeadOf(actor, one))
                .sorted(Comparator.comparing(Person::name))
                .forEach(people::add);
        return people;
    }

    /** Who may stand in for a person: whoever has a role in common with them. */
    public List<Person> candidates(Person person) {
        return organisation.people().stream()
                .filter(one -> !one.login().equals(person.login()))
                .filter(one -> !Collections.disjoint(one.roles(), person.roles()))
                .sorted(Comparator.comparing((Person one) -> !one.unit().equals(person.unit()))
                        .thenComparing(Person::name))
                .toList();
    }

    /** What still matters: absences that last or are to come, the earliest first. */
    public List<Absence> coming() {
        LocalDate today = substitutes.today();
        return organisation.absences().stream().filter(one -> !one.over(today)).toList();
    }

    /** The same as a person may see it: who is away now, what concerns themselves, and their people's. */
    public List<Absence> seenBy(Actor actor) {
        LocalDate today = substitutes.today();
        return coming().stream()
                .filter(one -> one.on(today) || actor.login().equals(one.substitute()) || isTheirs(one, actor))
                .toList();
    }

    /** Whether a person may change an absence, and sees its reason. */
    public boolean isTheirs(Absence absence, Actor actor) {
        return absence.person().equals(actor.login())
                || organisation
                        .person(absence.person())
                        .filter(person -> isHeadOf(actor, person))
                        .isPresent();
    }

    private Absence checked(NewAbsence asked, Actor actor, List<Absence> others) {
        mayEnter(asked.person(), actor);
        List<Fault> missing = new ArrayList<>();
        if (asked.from() == null) {
            missing.add(new Fault("from", "absence.when", List.of()));
        }
        if (asked.reason() == null) {
            missing.add(new Fault("reason", "absence.why", List.of()));
        }
        if (asked.from() == null || asked.reason() == null) {
            throw Refused.of(missing);
        }
        Absence absence = new Absence(
                0,
                asked.person(),
                asked.from(),
                asked.to(),
                asked.substitute(),
                asked.reason(),
                actor.login(),
                clock.instant());
        Presence now = new Presence(organisation.people(), organisation.units(), organisation.functions(), others);
        List<Fault> faults = new AbsenceCheck(now, absence, substitutes.today()).faults();
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return absence;
    }

    private void mayEnter(String login, Actor actor) {
        Person person =
                organisation.person(login).orElseThrow(() -> Refused.invalid("person", "absence.unknown", login));
        if (!login.equals(actor.login()) && !isHeadOf(actor, person)) {
            throw Refused.forbidden("absence.notYours");
        }
    }

    /** The lead of the unit, the head of its function, a manager, or who stands in for one of them. */
    private boolean isHeadOf(Actor actor, Person person) {
        return rights.may(actor, Action.REASSIGN, person.unit());
    }
}
