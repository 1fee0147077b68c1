package org.redress.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Chart.Scope;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may do what: the table role × action × scope, which is data. */
@Component
public class Rights {

    private final Organisation organisation;
    private final Substitutes substitutes;
    private final boolean training;

    Rights(Organisation organisation, Substitutes substitutes, RedressSettings settings) {
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.training = settings.isTraining();
    }

    /** Whether a person may act on something of a unit (null: of no unit yet). */
    public boolean may(Actor actor, Action action, @Nullable String unit) {
        return everything(actor) || rolesOf(actor).stream().anyMatch(role -> mayAs(actor, role, action, unit));
    }

    /** Whether a person may act by this one role of theirs on something of a unit: their own, or of whom they stand in for. */
    public boolean mayAs(Actor actor, Role role, Action action, @Nullable String unit) {
        return mayInOwnRight(actor, role, action, unit)
                || standIns(actor).stream().anyMatch(one -> allows(one, role, action, unit));
    }

    /** The same without what a person may only while they stand in for somebody. */
    public boolean mayInOwnRight(Actor actor, Role role, Action action, @Nullable String unit) {
        if (everything(actor)) {
            return true;
        }
        Scope scope = rolesOf(actor).contains(role) ? scope(role, action) : null;
        return scope == Scope.ANY
                || (scope == Scope.UNIT
                        && unit != null
                        && organisation.unitsOf(actor.login()).contains(unit));
    }

    /** For whom a person stands in now, by roles that are also their own. */
    public List<StandIn> standIns(Actor actor) {
        return substitutes.standIns(actor.login());
    }

    /** Whether standing in for somebody opens an act of a role on something of a unit. */
    public boolean allows(StandIn standIn, Role role, Action action, @Nullable String unit) {
        Scope scope = standIn.roles().contains(role) ? scope(role, action) : null;
        return scope == Scope.ANY
                || (scope == Scope.UNIT && unit != null && standIn.units().contains(unit));
    }

    /** The units that are a person's for an act: those they work in, lead or head, and those of whom they stand in for. */
    public Set<String> units(Actor actor, Action action) {
        Set<String> units = new HashSet<>(organisation.unitsOf(actor.login()));
        standIns(actor).stream()
                .filter(one -> one.roles().stream().anyMatch(role -> scope(role, action) != null))
                .forEach(one -> units.addAll(one.units()));
        return units;
    }

    /** Whether a person may do this at all, somewhere: opens a page whose rows are checked one by one. */
    public boolean maySomewhere(Actor actor, Action action) {
        return everything(actor) || rolesOf(actor).stream().anyMatch(role -> scope(role, action) != null);
    }

    /** Whether a person may do this everywhere. */
    public boolean mayEverywhere(Actor actor, Action action) {
        return everything(actor) || rolesOf(actor).stream().anyMatch(role -> scope(role, action) == Scope.ANY);
    }

    /** Refuses in a sentence what a person may not do. */
    public void require(Actor actor, Action action, @Nullable String unit) {
        if (!may(actor, action, unit)) {
            throw Refused.forbidden("right.missing." + action);
        }
    }

    private boolean everything(Actor actor) {
        return actor.equals(Actor.SYSTEM) || (training && actor.equals(Actor.INTEGRATION));
    }

    private Set<Role> rolesOf(Actor actor) {
        return organisation.person(actor.login()).map(Person::roles).orElse(Set.of());
    }

    private @Nullable Scope scope(Role role, Action action) {
        return organisation.chart().rights().getOrDefault(role, Map.of()).get(action);
    }
}
