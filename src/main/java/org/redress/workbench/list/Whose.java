package org.redress.workbench.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.organisation.StandIn;
import org.redress.shared.Actor;

/**
 * For whom a list is read.
 *
 * @param own the units in which the person has work of their own
 * @param units the same and those of whom they stand in for
 * @param everywhere whether they may read every appeal
 * @param standIns the absent for whom they act now
 */
public record Whose(
        String login,
        Set<String> roles,
        Set<String> own,
        Set<String> units,
        boolean everywhere,
        List<StandIn> standIns) {

    /** What the organisation knows of a person. */
    public static Whose of(Person person, Organisation organisation, Rights rights) {
        Actor actor = new Actor(person.login());
        return new Whose(
                person.login(),
                person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                organisation.unitsOf(person.login()),
                rights.units(actor, Action.READ_APPEAL),
                rights.mayEverywhere(actor, Action.READ_APPEAL),
                rights.standIns(actor));
    }

    /** In the person's hands, or in those of somebody absent whose role they have. */
    String inHand() {
        return "(assignee = :me" + each(i -> " or (assignee = :absent" + i + " and role in (:absentRoles" + i + "))")
                + ")";
    }

    /** In a queue that the person works off. */
    String queue() {
        return "((role in (:roles) and (unit is null or unit in (:own)))"
                + each(i -> " or (role in (:absentRoles" + i + ") and unit in (:absentUnits" + i + "))") + ")";
    }

    /** What the predicates ask for. */
    Map<String, Object> parameters() {
        Map<String, Object> with = new HashMap<>(Map.of("me", login, "roles", roles, "own", own, "units", units));
        for (int i = 0; i < standIns.size(); i++) {
            with.put("absent" + i, standIns.get(i).absent());
            with.put(
                    "absentRoles" + i,
                    standIns.get(i).roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
            with.put("absentUnits" + i, standIns.get(i).units());
        }
        return with;
    }

    private String each(IntFunction<String> words) {
        return IntStream.range(0, standIns.size()).mapToObj(words).collect(Collectors.joining());
    }
}
