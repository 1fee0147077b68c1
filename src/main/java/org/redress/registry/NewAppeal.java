package org.redress.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** What is registered: the record of rulebook section 4 as it is known at the door. */
public record NewAppeal(
        Kind kind,
        Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        String text,
        Instant received,
        LocalDate registered,
        Applicant applicant,
        List<Reach> askBy,
        List<Reach> answerBy,
        String language,
        Extra extra) {

    /** What it is only: logs never hold a name, an address or a text. */
    @Override
    public String toString() {
        return "NewAppeal[" + kind + " by " + channel + "]";
    }

    /** The rarer facts of section 4; each may be absent. */
    public record Extra(
            @Nullable String form,
            boolean collective,
            @Nullable String representative,
            @Nullable String consumerClass,
            @Nullable String contract,
            @Nullable String supplyAddress,
            @Nullable String complainedOf,
            boolean urgent,
            @Nullable String connectionStart,
            @Nullable String connectionEnd,
            @Nullable String callerNumber,
            @Nullable String senderReference) {

        /** None of them. */
        public static final Extra NONE =
                new Extra(null, false, null, null, null, null, null, false, null, null, null, null);

        /** Nothing: logs never hold personal facts. */
        @Override
        public String toString() {
            return "Extra[…]";
        }
    }
}
