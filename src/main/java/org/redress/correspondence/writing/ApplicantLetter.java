package org.redress.correspondence.writing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.correspondence.template.LetterWords;
import org.redress.correspondence.template.Templates;
import org.redress.organisation.Body;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Words a letter to an applicant: greeting, what happened, the secret link where it serves, signature. */
@Component
public class ApplicantLetter {

    /** What a letter may be told; its words ask by `has_…` whether it was. */
    private static final List<String> FACTS = List.of(
            "due",
            "why",
            "question",
            "replyBy",
            "faq",
            "body",
            "reason",
            "first",
            "time",
            "sum",
            "claimed",
            "documents",
            "reference",
            "sentOn",
            "times",
            "fault",
            "ahead",
            "unit",
            "actions",
            "done",
            "refused");

    private final Templates templates;
    private final LetterWords letterWords;
    private final PromisedDates promised;
    private final Days days;
    private final Links links;
    private final Signature signature;
    private final Organisation organisation;
    private final Clock clock;

    ApplicantLetter(
            Templates templates,
            LetterWords letterWords,
            PromisedDates promised,
            Days days,
            Links links,
            Signature signature,
            Organisation organisation,
            Clock clock) {
        this.templates = templates;
        this.letterWords = letterWords;
        this.promised = promised;
        this.days = days;
        this.links = links;
        this.signature = signature;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Words one letter of a kind by a way, in the applicant's language. */
    public Written write(Appeal appeal, String kind, Reach reach, Map<String, String> given) {
        String language = Templates.language(appeal.language());
        String signatory = given.get("signatory");
        String absent = given.get("actingFor");
        Map<String, Object> facts = facts(appeal, language, given);
        LetterWords.Chosen words = letterWords.of(kind, appeal.kind().name(), language);
        LetterWords.Said letter = words.letter(facts);
        boolean linked = reach != Reach.PORTAL && reach != Reach.PHONE;
        return Written.of(
                language,
                letter.subject(),
                words.greeting(facts) + "\n\n" + letter.body() + (linked ? "\n\n" + letter.link() : ""),
                signature.of(words, language, signatory, absent),
                new Written.Paper(
                        appeal.registered(),
                        letter.template(),
                        signature.signed(language, signatory, absent),
                        signature.letterhead(language)));
    }

    private Map<String, Object> facts(Appeal appeal, String language, Map<String, String> given) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", appeal.number());
        facts.put("name", appeal.applicant().name());
        facts.put("kind", words(language, "letter.kind." + appeal.kind(), Map.of()));
        facts.put("link", links.tracking(appeal.token()));
        facts.put("date", days.day(clock.instant()));
        facts.put("answer", appeal.answer() == null ? "" : appeal.answer());
        promised.shown(appeal.number()).ifPresent(shown -> {
            facts.put("due", days.day(shown.due()));
            facts.put("why", promised.reason(shown, language));
        });
        FACTS.forEach(absent -> facts.putIfAbsent(absent, ""));
        given.forEach((key, value) -> facts.put(key, days.day(value)));
        facts.put("body", body(String.valueOf(facts.get("body")), language));
        facts.put("unit", unit(String.valueOf(facts.get("unit")), language));
        facts.put("ourPhone", organisation.fact("phone"));
        FACTS.forEach(asked ->
                facts.put("has_" + asked, String.valueOf(facts.get(asked)).isEmpty() ? "no" : "yes"));
        return facts;
    }

    private String body(String code, String language) {
        return organisation.bodies().stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .map(b -> named(b, language))
                .orElse(code);
    }

    private static String named(Body body, String language) {
        String phone = body.phone().isBlank() ? "" : ", " + body.phone();
        return body.names().in(Locale.forLanguageTag(language)) + ", " + body.address() + phone;
    }

    private String unit(String code, String language) {
        return organisation
                .unit(code)
                .map(unit -> unit.names().in(Locale.forLanguageTag(language)))
                .orElse(code);
    }

    private String words(String language, String key, Map<String, Object> facts) {
        return templates.words(language, key, facts);
    }
}
