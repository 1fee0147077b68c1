package org.redress.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who acts for whom today, in the organisation's zone; an absence ends by itself, because nothing was moved. */
@Component
public class Substitutes {

    private final Organisation organisation;
    private final Clock clock;

    Substitutes(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whoever acts for a person now: a substitute, else the lead, the head, management (2b); themselves when present. */
    public String inPlaceOf(String login) {
        return presence().inPlaceOf(login, today()).orElse(login);
    }

    /** The same for work that asks for a role: what the substitute may not do is the lead's. */
    public String inPlaceOf(String login, Role role) {
        return presence().inPlaceOf(login, role, today()).orElse(login);
    }

    /** Whoever does a person's work of a role now: themselves, or the named substitute who has the role; empty: the lead's. */
    public Optional<String> worksFor(String login, Role role) {
        return presence()
                .named(login, today())
                .filter(one -> one.equals(login)
                        || organisation
                                .person(one)
                                .filter(person -> person.is(role))
                                .isPresent());
    }

    /** Everybody for whom a person acts now. */
    public Set<String> actsFor(String login) {
        LocalDate today = today();
        boolean everybodyIsHere = organisation.absences().stream().noneMatch(absence -> absence.on(today));
        return everybodyIsHere ? Set.of() : presence().actsFor(login, today);
    }

    /** For whom a person acts now with any right at all: only roles that both have count. */
    public List<StandIn> standIns(String login) {
        Set<String> absent = actsFor(login);
        return absent.isEmpty()
                ? List.of()
                : absent.stream().flatMap(one -> standIn(one, login).stream()).toList();
    }

    /** What standing in for a person opens to another, whether anybody is absent or not; empty when nothing. */
    public Optional<StandIn> standIn(String absent, String login) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        organisation.person(absent).ifPresent(person -> roles.addAll(person.roles()));
        roles.retainAll(organisation.person(login).map(Person::roles).orElse(Set.of()));
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandIn(absent, Set.copyOf(roles), Set.copyOf(organisation.unitsOf(absent))));
    }

    /** The absence of a person now. */
    public Optional<Absence> absence(String login) {
        return presence().absence(login, today());
    }

    /** Who acted for a person on a day; themselves when they were there. */
    public String inPlaceOf(String login, LocalDate day) {
        return presence().inPlaceOf(login, day).orElse(login);
    }

    /** The first day from today on which a missed date could be told to nobody, with the chain that ends there. */
    public Optional<Presence.Gap> gap() {
        return presence().gap(today());
    }

    /** Today, in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private Presence presence() {
        return new Presence(
                organisation.people(), organisation.units(), organisation.functions(), organisation.absences());
    }
}
