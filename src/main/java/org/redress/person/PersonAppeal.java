package org.redress.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.registry.State;
import org.redress.shared.Kind;

/** An appeal of a person, as its reader may see it. */
public record PersonAppeal(
        String number,
        String subject,
        Kind kind,
        State state,
        LocalDate registered,
        @Nullable String topic,
        boolean open) {

    static PersonAppeal of(Appeal appeal) {
        return new PersonAppeal(
                appeal.number(),
                appeal.subject(),
                appeal.kind(),
                appeal.state(),
                appeal.registered(),
                appeal.topic(),
                appeal.answeredAt() == null && !appeal.state().ended());
    }

    /** The number only: logs never hold what was written. */
    @Override
    public String toString() {
        return "PersonAppeal[" + number + "]";
    }
}
