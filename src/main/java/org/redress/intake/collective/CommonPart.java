package org.redress.intake.collective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Filing;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What all who signed a letter have in common, kept until each of them is registered. */
record CommonPart(
        @Nullable Kind kind,
        @Nullable Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable String text,
        Instant received,
        @Nullable LocalDate registered,
        String language,
        NewAppeal.Extra extra,
        NewAppeal.Terms terms) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Received at one moment, whenever the last of them is registered. */
    static CommonPart of(Filing filing, Instant received) {
        return new CommonPart(
                filing.kind(),
                filing.channel(),
                filing.territory(),
                filing.topic(),
                filing.subject(),
                filing.text(),
                received,
                filing.registered(),
                filing.language(),
                collective(filing.extra()),
                filing.terms());
    }

    static CommonPart read(String kept) {
        return JSON.readValue(kept, CommonPart.class);
    }

    String kept() {
        return JSON.writeValueAsString(this);
    }

    /** The filing of one who signed, answered by the best way that their line gives. */
    Filing of(Applicant applicant, List<FiledFile> files) {
        return new Filing(
                kind,
                channel,
                territory,
                topic,
                subject,
                text,
                received,
                registered,
                applicant,
                List.of(),
                List.of(),
                language,
                extra,
                files,
                terms);
    }

    private static NewAppeal.Extra collective(NewAppeal.Extra extra) {
        return new NewAppeal.Extra(
                extra.form(),
                true,
                extra.representative(),
                extra.consumerClass(),
                extra.contract(),
                extra.supplyAddress(),
                extra.complainedOf(),
                extra.urgent(),
                extra.connectionStart(),
                extra.connectionEnd(),
                extra.callerNumber(),
                extra.senderReference());
    }

    /** Nothing: logs never hold what people wrote. */
    @Override
    public String toString() {
        return "CommonPart[" + kind + " by " + channel + "]";
    }
}
