package org.redress.correspondence.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Reach;

/** A letter as it has just been written. */
public record NewLetter(
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
        @Nullable Formal formal) {

    /** The same in another state. */
    public NewLetter in(LetterState other) {
        return new NewLetter(
                number,
                kind,
                reach,
                recipientLogin,
                recipientName,
                address,
                language,
                subject,
                body,
                other,
                messageId,
                createdAt,
                formal);
    }
}
