package org.redress.registry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.organisation.Unit;
import org.redress.registry.Journal.Audience;
import org.redress.registry.rows.Accusations;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is complained of in an appeal: never is it assigned to that unit or person, nor approved by them (rulebook 3). */
@Component
public class Conflicts {

    private static final int LONGEST_REASON = 2_000;

    private final Accusations accusations;
    private final Organisation organisation;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Conflicts(Accusations accusations, Organisation organisation, Rights rights, Journal journal, Clock clock) {
        this.accusations = accusations;
        this.organisation = organisation;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whom an appeal complains of, as it was named last, else as the door wrote it down. */
    public ComplainedOf of(Appeal appeal) {
        return accusations.of(appeal.number());
    }

    /** Names the unit or the person complained of, or nobody any more, with the reason. */
    @Transactional
    public void name(String number, @Nullable String unit, @Nullable String login, String reason, Actor actor) {
        if (unit != null && organisation.unit(unit).isEmpty()) {
            throw Refused.invalid("unit", "conflict.unknownUnit");
        }
        if (login != null && organisation.person(login).isEmpty()) {
            throw Refused.invalid("person", "conflict.unknownPerson");
        }
        if (actor.isPerson()) {
            refuse(number, actor);
        }
        String why = CleanText.required("reason", reason, LONGEST_REASON);
        accusations.add(Arrays.asList(
                number, unit, login, why, actor.login(), clock.instant().atOffset(ZoneOffset.UTC)));
        journal.write(
                number,
                actor,
                "COMPLAINED_OF_NAMED",
                Audience.STAFF,
                unit == null ? "none" : unit,
                login == null ? "none" : login);
    }

    /** Whether a unit is the one complained of. */
    public boolean concernsUnit(Appeal appeal, String unit) {
        return unit.equals(of(appeal).unit());
    }

    /** Whether a person is complained of, or works in the unit complained of or leads it. */
    public boolean concerns(String number, String login) {
        return concerns(accusations.of(number), login);
    }

    /** Whether a unit has somebody to answer an appeal and somebody to approve it whom it does not complain of. */
    public boolean canAnswer(Appeal appeal, String unit) {
        ComplainedOf complained = of(appeal);
        return !complained.isSomebody()
                || (isThere(complained, unit, Role.FUNCTIONAL_SPECIALIST, Action.DRAFT)
                        && isThere(complained, unit, Role.HEAD_OF_UNIT, Action.APPROVE));
    }

    /** Refuses to give an appeal to the unit complained of, or to one where everybody who could act is. */
    public void refuseUnit(Appeal appeal, String unit) {
        if (concernsUnit(appeal, unit)) {
            throw Refused.invalid("unit", "appeal.complainedOf");
        }
        if (!canAnswer(appeal, unit)) {
            throw Refused.invalid("unit", "conflict.nobodyElse");
        }
    }

    /** Refuses what a person would do about an appeal that complains of them or of their unit. */
    public void refuse(String number, Actor actor) {
        ComplainedOf complained = accusations.of(number);
        if (actor.login().equals(complained.login())) {
            throw Refused.forbidden("conflict.you");
        }
        if (concerns(complained, actor.login())) {
            throw Refused.forbidden("conflict.yourUnit", unitName(complained));
        }
    }

    /** Refuses to give a task to somebody who is complained of. */
    public void refuseTaker(String number, String login) {
        ComplainedOf complained = accusations.of(number);
        if (login.equals(complained.login())) {
            throw Refused.invalid("login", "conflict.person", name(login));
        }
        if (concerns(complained, login)) {
            throw Refused.invalid("login", "conflict.member", name(login), unitName(complained));
        }
    }

    /** Refuses to act in place of somebody who is complained of. */
    public void refuseInPlaceOf(String number, String absent) {
        if (concerns(number, absent)) {
            throw Refused.forbidden("conflict.absent", name(absent));
        }
    }

    private boolean isThere(ComplainedOf complained, String unit, Role role, Action action) {
        return organisation.withRole(role).stream()
                .map(Person::login)
                .filter(login -> !concerns(complained, login))
                .anyMatch(login -> rights.mayInOwnRight(new Actor(login), role, action, unit));
    }

    private boolean concerns(ComplainedOf complained, String login) {
        String unit = complained.unit();
        return login.equals(complained.login())
                || (unit != null
                        && (organisation
                                        .person(login)
                                        .map(Person::unit)
                                        .filter(unit::equals)
                                        .isPresent()
                                || organisation
                                        .unit(unit)
                                        .map(Unit::lead)
                                        .filter(login::equals)
                                        .isPresent()));
    }

    private String name(String login) {
        return organisation.person(login).map(Person::name).orElse(login);
    }

    private String unitName(ComplainedOf complained) {
        return Optional.ofNullable(complained.unit())
                .flatMap(organisation::unit)
                .map(unit -> unit.names().in(LocaleContextHolder.getLocale()))
                .orElse(Objects.requireNonNullElse(complained.unit(), ""));
    }
}
