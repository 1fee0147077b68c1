package org.redress.correspondence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.correspondence.Letters;
import org.redress.correspondence.template.BuiltIn;
import org.redress.correspondence.template.Placeholders;
import org.redress.correspondence.template.Slots;
import org.redress.correspondence.template.Templates;
import org.redress.correspondence.template.Wording;
import org.redress.correspondence.writing.Text;
import org.redress.web.IcuMessages;

/** Every letter that there is, in every language and for every outcome, as text and on paper, whatever people wrote. */
class EveryLetterTest {

    private static final Templates TEMPLATES = new Templates();
    private static final BuiltIn BUILT_IN = new BuiltIn(TEMPLATES);
    private static final Placeholders PLACEHOLDERS = new Placeholders(BUILT_IN, TEMPLATES);
    private static final Typesetting TYPESETTING = new Typesetting(new Fonts());

    private static final String AWKWARD =
            "${7*7} {number} [x] <script>alert(1)</script> \u202e😀\r\nBcc: a@example.org ґїєі№₴ "
                    + "Донаудампфшиффартсэлектрицитетен".repeat(12);

    static Stream<String> letters() {
        return BUILT_IN.letters().stream();
    }

    @Test
    void knowsEveryKindOfLetter() {
        assertThat(BUILT_IN.letters())
                .containsAll(
                        Arrays.stream(Letters.Kind.values()).map(Enum::name).toList())
                .contains("BODY");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void saysTheSameWithPlaceholdersAsBuiltIn(String letter) {
        for (String language : Templates.LANGUAGES) {
            for (String outcome : BUILT_IN.outcomes(letter)) {
                Wording words = BUILT_IN.wording(letter, outcome, language);
                for (Map<String, Object> facts : List.of(facts(letter, language, outcome), few(letter, outcome))) {
                    String what = letter + " " + outcome + " " + language;
                    assertThat(BUILT_IN.outcome(letter, facts)).as(what).isEqualTo(outcome);
                    same(what, letter, ".subject", words.subject(), language, facts);
                    same(what, letter, ".body", words.body(), language, facts);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void tellsWhatEachPlaceholderMeansAndWhenEachOutcomeIs(String letter) {
        IcuMessages messages = new IcuMessages();
        assertThat(messages.has("letters.kind." + letter)).as(letter).isTrue();
        for (String name : PLACEHOLDERS.of(letter)) {
            assertThat(messages.has("template.fact." + name))
                    .as(letter + " {" + name + "}")
                    .isTrue();
            assertThat(messages.has("template.example." + name))
                    .as(letter + " {" + name + "}")
                    .isTrue();
        }
        for (String outcome : BUILT_IN.outcomes(letter)) {
            assertThat(outcome.isEmpty()
                            || messages.has("template.outcome." + outcome)
                            || messages.has("template.outcome." + letter + "." + outcome))
                    .as(letter + " " + outcome)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isSaidAndSetWhateverPeopleWrote(String letter) throws IOException {
        Map<String, String> awkward = new HashMap<>();
        PLACEHOLDERS.of(letter).forEach(name -> awkward.put(name, AWKWARD));
        StringBuilder all = new StringBuilder();
        for (String language : Templates.LANGUAGES) {
            for (String outcome : BUILT_IN.outcomes(letter)) {
                Wording words = BUILT_IN.wording(letter, outcome, language);
                String body = Slots.of(words.body()).with(awkward) + "\n\n"
                        + Slots.of(words.link()).with(awkward);
                Text text = new Text(language, Slots.of(words.subject()).with(awkward), body);
                assertThat(text.subject()).hasSizeLessThanOrEqualTo(300).doesNotContain("\n", "\r");
                all.append(text.subject()).append("\n\n").append(text.body()).append("\n\n");
            }
        }
        // one file for all languages and outcomes: to read the letter forms takes longer than to set
        byte[] pdf = TYPESETTING.set(sheet("uk", new Text("uk", letter, all.toString())), Instant.EPOCH, 1);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", ""))
                    .contains("<script>alert(1)</script>", "ґїєі№₴");
        }
    }

    private static void same(
            String what, String letter, String part, String words, String language, Map<String, Object> facts) {
        String key = BuiltIn.shared(letter)
                ? "letter." + letter.toLowerCase(java.util.Locale.ROOT)
                : "letter." + letter + part;
        if (BuiltIn.shared(letter) && part.equals(".subject")) {
            return;
        }
        Map<String, String> texts = new HashMap<>();
        facts.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        assertThat(Slots.of(words).with(texts)).as(what).isEqualTo(TEMPLATES.words(language, key, facts));
    }

    private static Map<String, Object> facts(String letter, String language, String outcome) {
        Map<String, Object> facts = new HashMap<>(PLACEHOLDERS.example(letter, language));
        facts.putAll(chosen(letter, outcome));
        return facts;
    }

    /** Only what every letter has. */
    private static Map<String, Object> few(String letter, String outcome) {
        Map<String, Object> facts = new HashMap<>(Map.of("number", "R-2026-000001", "name", "Анна"));
        chosen(letter, outcome).forEach((fact, value) -> {
            facts.put(fact, value);
            if (fact.startsWith("has_") && value.equals("yes")) {
                facts.put(fact.substring("has_".length()), "1");
            }
        });
        return facts;
    }

    private static Map<String, String> chosen(String letter, String outcome) {
        return outcome.isEmpty() ? Map.of() : BUILT_IN.choosing(letter, outcome);
    }

    private static Sheet sheet(String language, Text text) {
        return new Sheet(
                language,
                List.of("Redress"),
                List.of("L-2026-000001"),
                List.of("Анна"),
                text.subject(),
                text.body(),
                null,
                "Redress",
                List.of("1", "2"));
    }
}
