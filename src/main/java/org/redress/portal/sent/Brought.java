package org.redress.portal.sent;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.authority.Documents;
import org.redress.resolution.authority.SentDocument;
import org.redress.resolution.claim.Claims;
import org.redress.resolution.claim.Decision;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an answer brings beside its words; nothing before it is given; `@brought` in pages. */
@Component
public class Brought {

    private final Claims claims;
    private final Documents documents;
    private final Sentences sentences;

    Brought(Claims claims, Documents documents, Sentences sentences) {
        this.claims = claims;
        this.documents = documents;
        this.sentences = sentences;
    }

    /** The decision on a claim in one sentence with its sum; null when there is none to tell. */
    public @Nullable String decision(Appeal appeal) {
        return decided(appeal) == null ? null : said(Objects.requireNonNull(decided(appeal)));
    }

    /** What the decision rests on. */
    public @Nullable String grounds(Appeal appeal) {
        Decision decision = decided(appeal);
        return decision == null ? null : decision.reason();
    }

    /** The documents that were sent to an authority. */
    public List<SentDocument> documents(Appeal appeal) {
        return appeal.answeredAt() == null ? List.of() : documents.of(appeal);
    }

    private String said(Decision decision) {
        return decision.amount() == null
                ? sentences.say("track.claim." + decision.outcome())
                : sentences.say(
                        "track.claim." + decision.outcome() + ".sum",
                        decision.amount().said(LocaleContextHolder.getLocale()));
    }

    private @Nullable Decision decided(Appeal appeal) {
        return appeal.answeredAt() == null ? null : claims.decision(appeal).orElse(null);
    }
}
