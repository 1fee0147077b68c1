package org.redress.person;

import java.util.List;

/** Another person who may be the same: what they share, and whether the names agree. */
public record Kin(long id, String name, List<String> shared, boolean namesAgree) {

    /** The id only: logs never hold a name. */
    @Override
    public String toString() {
        return "Kin[" + id + "]";
    }
}
