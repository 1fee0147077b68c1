package org.redress.person.likeness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.State;

/**
 * Another appeal that this one looks like; a person decides what follows.
 *
 * @param open whether the other has no answer yet: then both may be one case, else this may repeat it
 * @param answered whether the other has its answer
 * @param later whether the other came after this one: it is decided on there
 */
public record Proposal(
        String number,
        String subject,
        State state,
        LocalDate registered,
        @Nullable LocalDate due,
        boolean open,
        boolean answered,
        boolean later,
        List<Reason> reasons) {

    /** How alike the texts are, in per cent. */
    public int likeness() {
        return reasons.stream().mapToInt(Reason::percent).max().orElse(0);
    }

    /** The number only: logs never hold what was written. */
    @Override
    public String toString() {
        return "Proposal[" + number + "]";
    }
}
