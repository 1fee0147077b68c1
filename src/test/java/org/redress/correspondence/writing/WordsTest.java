package org.redress.correspondence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.correspondence.Letters;
import org.redress.correspondence.template.Templates;

/** Every letter and every notice is worded in every language of the house. */
class WordsTest {

    private final Templates templates = new Templates();

    static Stream<String> languages() {
        return Stream.of("ru", "uk", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsEveryLetterAndNoticeWithoutAFactMissing(String language) {
        Stream<String> letters = Stream.concat(
                Arrays.stream(Letters.Kind.values()).map(kind -> "letter." + kind), Stream.of("letter.BODY"));
        Stream<String> notices = Arrays.stream(Letters.Notice.values()).map(notice -> "notice." + notice);

        for (String key : Stream.concat(letters, notices).toList()) {
            for (String part : List.of(".subject", ".body")) {
                assertThat(templates.words(language, key + part, facts("yes")))
                        .as(language + " " + key + part)
                        .isNotBlank()
                        .doesNotContain("{", "}", "select,");
                assertThat(templates.words(language, key + part, facts("no")))
                        .as(language + " " + key + part + " with what may be absent absent")
                        .doesNotContain("{", "}", "select,");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void neverReadsAFactAsAPattern(String language) {
        Map<String, Object> facts = facts("yes");
        facts.put("answer", "{0} {name} it''s '{quoted}' ${1+1}");

        assertThat(templates.words(language, "letter.ANSWER.body", facts))
                .endsWith("{0} {name} it''s '{quoted}' ${1+1}");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysThatADateRolledOnlyWhenItDid(String language) {
        Map<String, Object> facts = facts("yes");

        facts.put("rolled", "yes");
        assertThat(templates.words(language, "letter.why", facts)).contains("02.05.2026", "04.05.2026");
        facts.put("rolled", "no");
        assertThat(templates.words(language, "letter.why", facts)).isEqualTo("R2");
    }

    private static Map<String, Object> facts(String has) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : List.of(
                "before count ground time number name kind link date answer why question faq body reason text email phone address organisation sum claimed documents reference sentOn"
                        .split(" "))) {
            facts.put(name, name.toUpperCase(java.util.Locale.ROOT));
        }
        for (String name : List.of("task clock letter comment person title".split(" "))) {
            facts.put(name, name);
        }
        facts.put("rule", "R2");
        facts.put("due", "04.05.2026");
        facts.put("nominal", "02.05.2026");
        facts.put("replyBy", "15.06.2026");
        facts.put("rolled", has);
        for (String name : List.of("due", "replyBy", "faq", "body", "reason", "comment", "sum", "claimed")) {
            facts.put("has_" + name, has);
        }
        return facts;
    }
}
