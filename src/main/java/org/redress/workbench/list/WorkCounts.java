package org.redress.workbench.list;

import java.util.Map;
import org.redress.oversight.Urgency;

/** How many rows a list has in all and by urgency. */
public record WorkCounts(long all, Map<Urgency, Long> by) {

    /** How many are of an urgency. */
    public long of(Urgency urgency) {
        return by.getOrDefault(urgency, 0L);
    }
}
