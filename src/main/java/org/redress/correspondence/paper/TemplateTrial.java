package org.redress.correspondence.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.redress.correspondence.register.Formal;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterState;
import org.redress.correspondence.template.BuiltIn;
import org.redress.correspondence.template.LetterWords;
import org.redress.correspondence.template.Placeholders;
import org.redress.correspondence.template.TemplateKey;
import org.redress.correspondence.template.Templates;
import org.redress.correspondence.template.Wording;
import org.redress.correspondence.writing.Signature;
import org.redress.correspondence.writing.Text;
import org.redress.organisation.Organisation;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Words that do not hold yet, tried with an invented appeal: as text and on paper; nothing is written anywhere. */
@Component
public class TemplateTrial {

    private final LetterWords letterWords;
    private final Placeholders placeholders;
    private final Templates templates;
    private final Signature signature;
    private final LetterPaper paper;
    private final Organisation organisation;
    private final Clock clock;

    TemplateTrial(
            LetterWords letterWords,
            Placeholders placeholders,
            Templates templates,
            Signature signature,
            LetterPaper paper,
            Organisation organisation,
            Clock clock) {
        this.letterWords = letterWords;
        this.placeholders = placeholders;
        this.templates = templates;
        this.signature = signature;
        this.paper = paper;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** How a letter would read. */
    public record Trial(String subject, String text) {}

    /** The letter as an e-mail would say it. */
    public Trial text(TemplateKey key, Wording words) {
        Letter letter = letter(key, words);
        return new Trial(letter.subject(), letter.body());
    }

    /** The letter on paper. */
    public Pdf pdf(TemplateKey key, Wording words) {
        return paper.whole(letter(key, words));
    }

    private Letter letter(TemplateKey key, Wording words) {
        String language = key.language();
        String letter = BuiltIn.shared(key.letter()) ? "ANSWER" : key.letter();
        LetterWords.Chosen holding = letterWords.of(letter, key.appealKind(), language);
        Map<String, Object> facts = facts(letter, key);
        LetterWords.Said said =
                letter.equals(key.letter()) ? LetterWords.filled(words, facts, null) : holding.letter(facts);
        Map<String, Object> ending = signature.example(language, placeholders.example(BuiltIn.SIGNATURE, language));
        boolean acting =
                key.letter().equals(BuiltIn.SIGNATURE) && !key.outcome().equals("yes");
        ending.put("signed", acting ? key.outcome() : "yes");
        String greeting = key.letter().equals(BuiltIn.GREETING)
                ? LetterWords.filled(words, facts, null).body()
                : holding.greeting(facts);
        String end = key.letter().equals(BuiltIn.SIGNATURE)
                ? LetterWords.filled(words, ending, null).body()
                : holding.signature(ending);
        String main =
                ((letter.startsWith("BODY") ? "" : greeting + "\n\n") + said.body() + "\n\n" + said.link()).strip();
        return example(key, new Text(language, said.subject(), main + "\n\n" + end), main.length(), ending);
    }

    private Map<String, Object> facts(String letter, TemplateKey key) {
        Map<String, Object> facts = new HashMap<>(placeholders.example(letter, key.language()));
        if (!key.appealKind().isEmpty()) {
            facts.put("kind", templates.words(key.language(), "letter.kind." + key.appealKind(), Map.of()));
        }
        return facts;
    }

    private Letter example(TemplateKey key, Text text, int signatureAt, Map<String, Object> ending) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        String language = key.language();
        return new Letter(
                0,
                example(language, "number"),
                key.letter(),
                Reach.POST,
                null,
                example(language, "name"),
                example(language, "address"),
                language,
                text.subject(),
                text.body(),
                LetterState.TO_PRINT,
                "",
                clock.instant(),
                null,
                null,
                0,
                null,
                null,
                null,
                new Formal(
                        "L-%d-000000".formatted(today.getYear()),
                        today,
                        null,
                        signatureAt,
                        String.valueOf(ending.get("person")),
                        templates.words(language, "letter.paper.post", ending),
                        signature.letterhead(language)));
    }

    private String example(String language, String fact) {
        return templates.words(language, "template.example." + fact, Map.of());
    }
}
