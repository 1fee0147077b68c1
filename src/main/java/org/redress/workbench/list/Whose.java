package org.redress.workbench.list;

import java.util.Set;
import java.util.stream.Collectors;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.shared.Actor;

/** For whom a list is read: the person, their roles, the units that are theirs, and whether they may read every appeal. */
public record Whose(String login, Set<String> roles, Set<String> units, boolean everywhere) {

    /** What the organisation knows of a person. */
    public static Whose of(Person person, Organisation organisation, Rights rights) {
        return new Whose(
                person.login(),
                person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                organisation.unitsOf(person.login()),
                rights.mayEverywhere(new Actor(person.login()), Action.READ_APPEAL));
    }
}
