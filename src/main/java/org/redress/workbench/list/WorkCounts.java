package org.redress.workbench.list;

import java.util.Map;
import org.redress.oversight.Urgency;

/** How many rows a list has in all and by urgency. */
public record WorkCounts(long all, Map<Urgency, Long> by) {

    /** Rows are counted so far: a list that is longer says so, and takes no longer to count. */
    public static final int MOST = 1000;

    /** A count as it is shown. */
    public static String shown(long count) {
        return count < MOST ? Long.toString(count) : MOST + "+";
    }

    /** How many are of an urgency. */
    public long of(Urgency urgency) {
        return by.getOrDefault(urgency, 0L);
    }
}
