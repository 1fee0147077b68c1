package org.redress.portal.filing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.intake.Receipt;
import org.redress.organisation.Organisation;
import org.redress.organisation.Territory;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Hands a finished draft over to intake; the draft's id is the key, so that the same form sent twice is one appeal. */
@Component
public class DraftSending {

    private final FilingDrafts drafts;
    private final Intake intake;
    private final Organisation organisation;

    DraftSending(FilingDrafts drafts, Intake intake, Organisation organisation) {
        this.drafts = drafts;
        this.intake = intake;
        this.organisation = organisation;
    }

    /** Files the draft in a language of the house; refuses what intake refuses, with the draft unchanged. */
    public Receipt send(Draft draft, String language) {
        Receipt receipt = intake.receive(filing(draft, language), draft.id(), Actor.APPLICANT);
        drafts.sent(draft, receipt.number(), receipt.token());
        return receipt;
    }

    private Filing filing(Draft draft, String language) {
        return new Filing(
                draft.kind(),
                Channel.VIRTUAL_RECEPTION,
                territory(draft),
                orNull(draft.said("topic")),
                null,
                draft.said("text"),
                null,
                null,
                applicant(draft),
                ways(draft, "ask1", "ask2"),
                ways(draft, "answer1", "answer2"),
                language,
                extra(draft),
                drafts.contents(draft));
    }

    private @Nullable String territory(Draft draft) {
        String chosen = draft.said("territory");
        if (chosen.equals(Ways.UNSURE)) {
            return null;
        }
        return chosen.isEmpty()
                ? organisation
                        .territoryOf(draft.said("place"))
                        .map(Territory::code)
                        .orElse(null)
                : chosen;
    }

    private static Applicant applicant(Draft draft) {
        return new Applicant(
                draft.said("name"),
                orNull(draft.said("email")),
                orNull(draft.said("phone")),
                orNull(draft.postalAddress()),
                orNull(draft.said("account")));
    }

    private static NewAppeal.Extra extra(Draft draft) {
        return new NewAppeal.Extra(
                null, false, null, null, null, orNull(draft.said("place")), null, false, null, null, null, null);
    }

    private static List<Reach> ways(Draft draft, String... fields) {
        return Stream.of(fields)
                .map(draft::said)
                .filter(way -> !way.isEmpty())
                .map(Reach::valueOf)
                .distinct()
                .toList();
    }

    private static @Nullable String orNull(String said) {
        return said.isEmpty() ? null : said;
    }
}
