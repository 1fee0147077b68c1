package org.redress.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts for whom on a day: follows substitutes, then lead, head, management (2b); computed each time, nothing is moved. */
public record Presence(List<Person> people, List<Unit> units, List<Function> functions, List<Absence> absences) {

    /** A day on which nobody would be told, and the chain of people that ends in nobody. */
    public record Gap(LocalDate day, List<String> chain) {}

    /** The absence of a person on a day. */
    public Optional<Absence> absence(String login, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.person().equals(login) && absence.on(day))
                .findFirst();
    }

    /** Whoever acts for a person on a day, themselves when they are there; empty when the chain ends in nobody. */
    public Optional<String> inPlaceOf(String login, LocalDate day) {
        return named(login, day)
                .or(() -> above(login).stream()
                        .flatMap(superior -> named(superior, day).stream())
                        .findFirst());
    }

    /** The same for work of a role: a substitute who lacks it leaves the work to the lead. */
    public Optional<String> inPlaceOf(String login, Role role, LocalDate day) {
        return named(login, day)
                .filter(one -> one.equals(login)
                        || person(one).filter(person -> person.is(role)).isPresent())
                .or(() -> above(login).stream()
                        .flatMap(superior -> named(superior, day).stream())
                        .findFirst());
    }

    /** The people for whom somebody acts on a day. */
    public Set<String> actsFor(String login, LocalDate day) {
        Set<String> absent = new TreeSet<>();
        for (Absence absence : absences) {
            if (absence.on(day)
                    && !absence.person().equals(login)
                    && person(absence.person()).isPresent()
                    && inPlaceOf(absence.person(), day).filter(login::equals).isPresent()) {
                absent.add(absence.person());
            }
        }
        return absent;
    }

    /** The first day from a day on at which management, where every chain ends, is nobody. */
    public Optional<Gap> gap(LocalDate from) {
        List<String> management = management();
        return Stream.concat(Stream.of(from), absences.stream().map(Absence::from))
                .filter(day -> !day.isBefore(from))
                .distinct()
                .sorted()
                .filter(day ->
                        management.stream().allMatch(login -> named(login, day).isEmpty()))
                .map(day -> new Gap(day, management.isEmpty() ? List.of() : List.copyOf(chain(management.get(0), day))))
                .findFirst();
    }

    /** The one at the end of a chain of named substitutes, who is there; empty when it breaks or runs in a circle. */
    public Optional<String> named(String login, LocalDate day) {
        Set<String> chain = chain(login, day);
        return chain.stream()
                .reduce((first, next) -> next)
                .filter(last -> person(last).isPresent() && absence(last, day).isEmpty());
    }

    /** A person, their substitute, the substitute's, until one is there or the chain breaks. */
    private Set<String> chain(String login, LocalDate day) {
        Set<String> chain = new LinkedHashSet<>();
        @Nullable String next = login;
        while (next != null && person(next).isPresent() && chain.add(next)) {
            next = absence(next, day).map(Absence::substitute).orElse(null);
        }
        return chain;
    }

    /** Lead, head, management of a person's unit, each once and never the person. */
    private List<String> above(String login) {
        Optional<Unit> unit = person(login)
                .flatMap(person -> units.stream()
                        .filter(one -> one.code().equals(person.unit()))
                        .findFirst());
        List<@Nullable String> above = new ArrayList<>();
        unit.map(Unit::lead).ifPresent(above::add);
        unit.flatMap(this::function).map(Function::head).ifPresent(above::add);
        above.addAll(management());
        return above.stream()
                .filter(Objects::nonNull)
                .filter(superior -> !superior.equals(login))
                .distinct()
                .toList();
    }

    private List<String> management() {
        return people.stream()
                .filter(person -> person.is(Role.MANAGER))
                .map(Person::login)
                .toList();
    }

    private Optional<Function> function(Unit unit) {
        return functions.stream()
                .filter(function -> function.code().equals(unit.function()))
                .findFirst();
    }

    private Optional<Person> person(String login) {
        return people.stream().filter(person -> person.login().equals(login)).findFirst();
    }
}
