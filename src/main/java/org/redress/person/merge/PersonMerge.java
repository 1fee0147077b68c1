package org.redress.person.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two persons were found to be one: who was kept, who was absorbed, why; and who undid it. */
public record PersonMerge(
        long id,
        long kept,
        String keptName,
        long absorbed,
        String absorbedName,
        String reason,
        Instant decidedAt,
        String decidedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** The ids only: logs never hold a name. */
    @Override
    public String toString() {
        return "PersonMerge[" + id + "]";
    }
}
