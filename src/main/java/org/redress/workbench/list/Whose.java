package org.redress.workbench.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.redress.organisation.Unit;

/** For whom a list is read: the person, their roles, and the units that they belong to or lead. */
public record Whose(String login, Set<String> roles, Set<String> units) {

    /** What the organisation knows of a person. */
    public static Whose of(Person person, Organisation organisation) {
        List<String> led = organisation.units().stream()
                .filter(unit -> person.login().equals(unit.lead()))
                .map(Unit::code)
                .toList();
        return new Whose(
                person.login(),
                person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                Stream.concat(Stream.of(person.unit()), led.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
