package org.redress.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** What a process variable may hold: ids, instants and typed decisions, never what people wrote. */
final class Decisions {

    private static final int LONGEST = 200;

    private Decisions() {}

    /** The same decisions as the engine stores them. */
    static Map<String, Object> checked(Map<String, Object> decisions) {
        var checked = new HashMap<String, Object>();
        decisions.forEach((name, value) -> checked.put(name, checked(name, value)));
        return checked;
    }

    /** The value as the engine stores it. */
    static Object checked(String name, Object value) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof String text && text.length() <= LONGEST) {
            return text;
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        // the value itself may be personal: it is not repeated here
        throw new IllegalArgumentException(
                "Process variable " + name + " may hold an id, an instant or a decision, not "
                        + (value instanceof String
                                ? "a text of over " + LONGEST + " characters"
                                : value.getClass().getName()));
    }
}
