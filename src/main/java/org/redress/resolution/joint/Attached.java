package org.redress.resolution.joint;

import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;

/** What became of one appeal that somebody wanted in a group: it is in, or why not. */
public record Attached(String number, @Nullable Refused refused) {

    /** Whether it is in the group now. */
    public boolean isIn() {
        return refused == null;
    }
}
