package org.redress.resolution;

import java.util.List;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.resolution.unit.Rerouting;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on an appeal: its unit, and another one when the routing specialist says so. */
@Component
@Transactional
public class Teamwork {

    private static final int LONGEST = 2_000;

    private final Registry registry;
    private final Rights rights;
    private final Rerouting rerouting;
    private final Routing routing;

    Teamwork(Registry registry, Rights rights, Rerouting rerouting, Routing routing) {
        this.registry = registry;
        this.rights = rights;
        this.rerouting = rerouting;
        this.routing = routing;
    }

    /** The units to which a person may give an appeal that a unit works on; none when they may not, or nobody does. */
    @Transactional(readOnly = true)
    public List<Unit> otherUnits(Appeal appeal, Actor actor) {
        if (!rights.may(actor, Action.ROUTE, appeal.unit()) || !rerouting.isPossible(appeal.number())) {
            return List.of();
        }
        return routing.choices(appeal.number()).stream()
                .filter(unit -> !unit.code().equals(appeal.unit()))
                .toList();
    }

    /** Gives an appeal that a unit works on to another one, at any point before the approval, with the reason. */
    public void reroute(String number, String unit, String why, Actor actor) {
        rights.require(actor, Action.ROUTE, registry.appeal(number).unit());
        String reason = CleanText.required("reason", why, LONGEST);
        if (unit.isBlank()) {
            throw Refused.invalid("unit", "routing.unknownUnit");
        }
        rerouting.carryOut(number, unit, reason, actor);
    }
}
