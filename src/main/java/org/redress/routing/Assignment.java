package org.redress.routing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** One passage of an appeal through routing: what was proposed, what was chosen, whether it came back. */
record Assignment(
        @Id @Nullable Long id,
        String number,
        int round,
        @Nullable String proposed,
        @Nullable String reason,
        @Nullable String topic,
        @Nullable String territory,
        OffsetDateTime proposedAt,
        @Nullable String unit,
        @Nullable String why,
        @Nullable String assignedBy,
        @Nullable OffsetDateTime assignedAt,
        @Nullable String handedBackBy,
        @Nullable OffsetDateTime handedBackAt,
        @Nullable String handedBackWhy,
        @Nullable String suggested,
        @Nullable String fact) {

    static Assignment proposed(String number, int round, @Nullable Proposal proposal, OffsetDateTime at) {
        return new Assignment(
                null,
                number,
                round,
                proposal == null ? null : proposal.unit(),
                proposal == null ? null : proposal.reason(),
                proposal == null ? null : proposal.fact(0),
                proposal == null ? null : proposal.fact(1),
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proposal == null ? null : proposal.fact(2));
    }

    Assignment assigned(String chosen, @Nullable String because, String by, OffsetDateTime at) {
        return new Assignment(
                id,
                number,
                round,
                proposed,
                reason,
                topic,
                territory,
                proposedAt,
                chosen,
                because,
                by,
                at,
                null,
                null,
                null,
                null,
                fact);
    }

    Assignment handedBack(String by, OffsetDateTime at, String because, @Nullable String whose) {
        return new Assignment(
                id,
                number,
                round,
                proposed,
                reason,
                topic,
                territory,
                proposedAt,
                unit,
                why,
                assignedBy,
                assignedAt,
                by,
                at,
                because,
                whose,
                fact);
    }

    /** Whether a unit had it and said that it was not theirs. */
    boolean isHandedBackBy(String code) {
        return handedBackAt != null && code.equals(unit);
    }
}
