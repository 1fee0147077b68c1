package org.redress.correspondence.writing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.LetterWords;
import org.redress.organisation.Body;
import org.redress.registry.Appeal;
import org.springframework.stereotype.Component;

/** Words a letter to another body in the language of the house: an appeal that is theirs (R9), a call (R23), a sign of a crime (R12). */
@Component
public class BodyLetter {

    private final LetterWords letterWords;
    private final Days days;
    private final Signature signature;
    private final Clock clock;

    BodyLetter(LetterWords letterWords, Days days, Signature signature, Clock clock) {
        this.letterWords = letterWords;
        this.days = days;
        this.signature = signature;
        this.clock = clock;
    }

    /** Words one letter with the appeal's text and where its applicant can be reached. */
    public Written write(Appeal appeal, Body body, String kind, Map<String, String> given, String language) {
        Map<String, Object> facts = new HashMap<>(given);
        facts.put("number", appeal.number());
        facts.put("body", body.names().in(Locale.forLanguageTag(language)));
        facts.put("name", appeal.applicant().name());
        facts.put("text", appeal.text());
        facts.put("email", or(appeal.applicant().email()));
        facts.put("phone", or(appeal.applicant().phone()));
        facts.put("address", or(appeal.applicant().address()));
        facts.putIfAbsent("reason", "");
        facts.put("date", days.day(clock.instant()));
        LetterWords.Chosen words = letterWords.of(kind, appeal.kind().name(), language);
        LetterWords.Said letter = words.letter(facts);
        String signatory = given.get("signatory");
        String absent = given.get("actingFor");
        return Written.of(
                language,
                letter.subject(),
                letter.body(),
                signature.of(words, language, signatory, absent),
                new Written.Paper(
                        appeal.registered(),
                        letter.template(),
                        signature.signed(language, signatory, absent),
                        signature.letterhead(language)));
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
