package org.redress.correspondence.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Reach;

/** One letter or notice as it was written and what became of it; a notice bears the login of the person it is for. */
public record Letter(
        long id,
        @Nullable String number,
        String kind,
        Reach reach,
        @Nullable String recipientLogin,
        String recipientName,
        @Nullable String address,
        String language,
        String subject,
        String body,
        LetterState state,
        String messageId,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        int attempts,
        @Nullable String problem,
        @Nullable Instant readAt,
        @Nullable Instant announcedAt,
        @Nullable Formal formal) {

    /** Whether it is a notice to one of the staff. */
    public boolean isNotice() {
        return recipientLogin != null;
    }

    /** Whether the post may still bring it back: somebody posted it. */
    public boolean mayComeBack() {
        return state == LetterState.SENT && reach == Reach.POST && recipientLogin == null;
    }

    /** Its words for the staff's eyes: the applicant's secret link only where it must go on paper. */
    public String bodyForStaff() {
        return state == LetterState.TO_PRINT ? body : body.replaceAll("/t/[A-Za-z0-9_-]{16,}", "/t/…");
    }

    /** The code of what stands in its way, such as `SERVER_DOWN`; none when nothing does. */
    public @Nullable String problemCode() {
        return problem == null ? null : problem.split(":", 2)[0];
    }

    /** What the other side said, without addresses. */
    public String problemDetail() {
        if (problem == null || !problem.contains(":")) {
            return "";
        }
        return problem.split(":", 2)[1].strip();
    }
}
