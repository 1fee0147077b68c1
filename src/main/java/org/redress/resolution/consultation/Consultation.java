package org.redress.resolution.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.springframework.data.annotation.Id;

/**
 * What was answered in one contact.
 *
 * @param entryKey the same key again is the same contact
 * @param number of the appeal, where a reaction was still needed (001)
 * @param became the number of what it was made into later
 * @param operator the other operator whom the caller was meant for (R23)
 * @param typed all that was typed, so that nothing is lost when it becomes another kind
 */
record Consultation(
        @Id @Nullable Long id,
        String entryKey,
        @Nullable String number,
        @Nullable String became,
        Channel channel,
        @Nullable String territory,
        String topic,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String operator,
        boolean callForwarded,
        @Nullable String connectionStart,
        @Nullable String connectionEnd,
        @Nullable String typed,
        String answeredBy,
        OffsetDateTime answeredAt) {

    Consultation becameOf(String appeal) {
        return new Consultation(
                id,
                entryKey,
                number,
                appeal,
                channel,
                territory,
                topic,
                question,
                answer,
                operator,
                callForwarded,
                connectionStart,
                connectionEnd,
                typed,
                answeredBy,
                answeredAt);
    }

    /** Nothing of what was said: logs never hold it. */
    @Override
    public String toString() {
        return "Consultation[" + topic + " by " + channel + "]";
    }
}
