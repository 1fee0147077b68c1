package org.redress.resolution.reopening;

import java.util.stream.Stream;
import org.redress.shared.Refused;

/** Why an ended appeal may be taken up again, rulebook section 3. */
public enum ReopeningReason {
    NEW_ARGUMENTS,
    WRONG_ANSWER,
    /** Only staff know of it: the order came to them. */
    AUTHORITY_ORDER;

    /** The reason of this name; refuses any other. */
    public static ReopeningReason of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("reason", "forms.choose"));
    }
}
