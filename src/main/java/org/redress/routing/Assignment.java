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
        @Nullable String handedBackWhy) {

    static Assignment proposed(String number, int round, @Nullable Proposal proposal, OffsetDateTime at) {
        return new Assignment(
                null,
                number,
                round,
                proposal == null ? null : proposal.unit(),
                proposal == null ? null : proposal.reason(),
                proposal == null ? null : proposal.facts().get(0),
                proposal == null ? null : proposal.facts().get(1),
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
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
                null);
    }

    Assignment handedBack(String by, OffsetDateTime at, String because) {
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
                because);
    }
}
