package org.redress.registry;

import org.jspecify.annotations.Nullable;

/** Whom of the staff an appeal complains of: a unit by its code, a person by their login, both, or nobody. */
public record ComplainedOf(@Nullable String unit, @Nullable String login) {

    /** Nobody of ours. */
    public static final ComplainedOf NOBODY = new ComplainedOf(null, null);

    /** Whether it is somebody. */
    public boolean isSomebody() {
        return unit != null || login != null;
    }
}
