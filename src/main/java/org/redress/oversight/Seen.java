package org.redress.oversight;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.Refused;

/** Whose appeals a person oversees: everybody's (no units), or those of some units. */
public record Seen(@Nullable Set<String> units) {

    /** What a person oversees; refuses who oversees nothing. */
    public static Seen by(Actor actor, Rights rights, Organisation organisation) {
        if (rights.mayEverywhere(actor, Action.OVERSEE)) {
            return new Seen(null);
        }
        if (!rights.maySomewhere(actor, Action.OVERSEE)) {
            throw Refused.forbidden("right.missing." + Action.OVERSEE);
        }
        return new Seen(rights.units(actor, Action.OVERSEE));
    }

    String and() {
        return units == null ? "" : " and unit in (:seen)";
    }

    Map<String, Object> parameters() {
        return units == null ? Map.of() : Map.of("seen", units);
    }
}
