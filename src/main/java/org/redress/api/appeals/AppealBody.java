package org.redress.api.appeals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** What is sent to register an appeal, as the API's description shows it; it is read field by field. */
@Schema(name = "NewAppeal")
record AppealBody(
        Kind kind,
        Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        String text,

        @Schema(description = "A moment with its offset, or a date", example = "2026-05-12T09:30:00+02:00") @Nullable
        String received,

        @Schema(description = "A date", example = "2026-05-12") @Nullable
        String registered,

        Person applicant,
        @Nullable List<Condition> conditions,

        @Schema(description = "The sender's own number, of an authority's request") @Nullable
        String senderReference,

        @Schema(description = "The date of the sender's letter") @Nullable
        String senderDate,

        @Schema(description = "The date that an authority asks for") @Nullable
        String statedDate,

        @Schema(description = "A legal term shorter than the rule's, in days") @Nullable
        Integer legalDays,

        @Schema(description = "Where the shorter term stands") @Nullable
        String legalClause,

        @Nullable List<Reach> askBy,
        List<Reach> answerBy,

        @Schema(allowableValues = {"ru", "uk", "en"}) @Nullable
        String language) {

    /** Who appeals. */
    @Schema(name = "Applicant")
    record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String account) {}
}
