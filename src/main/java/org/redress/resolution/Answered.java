package org.redress.resolution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.resolution.consultation.NewConsultation;
import org.redress.shared.Channel;

/**
 * What was answered in a contact that needs no further reaction, so it gets no number (001).
 *
 * @param question what was asked, if it was written down
 * @param answer what was answered
 * @param operator the body whom a call was meant for, whose contact was given instead of an answer (R23)
 * @param typed all that was typed, for the appeal that it may become
 */
public record Answered(
        @Nullable Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String operator,
        @Nullable String connectionStart,
        @Nullable String connectionEnd,
        Map<String, String> typed) {

    NewConsultation forTheRecord() {
        return new NewConsultation(
                channel, territory, topic, question, answer, operator, connectionStart, connectionEnd, typed);
    }

    /** Nothing of what was said: logs never hold it. */
    @Override
    public String toString() {
        return "Answered[…]";
    }
}
