package org.redress.person.recognition;

import org.jspecify.annotations.Nullable;

/** A person as they stand in the register; the root is who they were merged into in the end, or they themselves. */
public record PersonRow(long id, long root, @Nullable Long mergedInto, String name) {

    /** The ids only: logs never hold a name. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
