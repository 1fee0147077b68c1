package org.redress.api.groups;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** What is sent to register a collective letter, as the API's description shows it; it is read field by field. */
@Schema(name = "CollectiveLetter")
record LetterBody(
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

        List<Person> signers,
        @Nullable Set<Condition> conditions,

        @Schema(allowableValues = {"ru", "uk", "en"}) @Nullable
        String language) {

    /** One who signed; answered by the best way that is given. */
    @Schema(name = "Signer")
    record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String account) {}
}
