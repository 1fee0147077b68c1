package org.redress.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** An appeal as it comes in by any door, not yet checked. */
public record Filing(
        @Nullable Kind kind,
        @Nullable Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Instant received,
        @Nullable LocalDate registered,
        Applicant applicant,
        List<Reach> askBy,
        List<Reach> answerBy,
        String language,
        NewAppeal.Extra extra,
        List<FiledFile> files,
        NewAppeal.Terms terms) {

    /** What comes in under the plain rule of its kind and door. */
    public Filing(
            @Nullable Kind kind,
            @Nullable Channel channel,
            @Nullable String territory,
            @Nullable String topic,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Instant received,
            @Nullable LocalDate registered,
            Applicant applicant,
            List<Reach> askBy,
            List<Reach> answerBy,
            String language,
            NewAppeal.Extra extra,
            List<FiledFile> files) {
        this(
                kind,
                channel,
                territory,
                topic,
                subject,
                text,
                received,
                registered,
                applicant,
                askBy,
                answerBy,
                language,
                extra,
                files,
                NewAppeal.Terms.PLAIN);
    }

    /** What it is only: logs never hold a name, an address or a text. */
    @Override
    public String toString() {
        return "Filing[" + kind + " by " + channel + "]";
    }
}
