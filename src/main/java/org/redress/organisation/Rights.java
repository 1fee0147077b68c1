package org.redress.organisation;

import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may do what: the table role × action × scope, which is data. */
@Component
public class Rights {

    /** Whether a person may act on something of a unit (null: of no unit yet). */
    public boolean may(Actor actor, Action action, @Nullable String unit) {
        throw new IllegalStateException("to come");
    }

    /** Refuses in a sentence what a person may not do. */
    public void require(Actor actor, Action action, @Nullable String unit) {
        throw new IllegalStateException("to come");
    }
}
