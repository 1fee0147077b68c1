package org.redress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the house: every sentence in every language, and every sentence that a page asks for. */
class MessagesTest {

    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][\\w.]*\\w)[}(]");

    private final IcuMessages messages = new IcuMessages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(new TreeSet<>(messages.patterns(language).keySet()))
                .isEqualTo(new TreeSet<>(messages.patterns(Language.RU).keySet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceCanBeSaid(Language language) {
        messages.patterns(language)
                .forEach((key, pattern) -> assertThatNoException()
                        .describedAs("%s in %s: %s", key, language, pattern)
                        .isThrownBy(() -> new MessageFormat(pattern, language.locale())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsEmptyOrLeftInAnotherLanguage(Language language) {
        Map<String, String> patterns = messages.patterns(language);
        patterns.forEach((key, pattern) -> assertThat(pattern).describedAs(key).isNotBlank());
        if (language == Language.EN) {
            patterns.forEach(
                    (key, pattern) -> assertThat(pattern).describedAs(key).doesNotContainPattern("\\p{IsCyrillic}{4}"));
        }
        if (language == Language.UK) {
            patterns.forEach(
                    (key, pattern) -> assertThat(pattern).describedAs(key).doesNotContainPattern("[ыэъё]"));
        }
    }

    @Test
    void noSentenceIsWrittenTwiceInOneFile() throws IOException {
        Set<String> twice = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                Set<String> seen = new TreeSet<>();
                try (Stream<String> lines = Files.lines(file)) {
                    lines.filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !seen.add(key))
                            .forEach(key -> twice.add(file.getFileName() + ": " + key));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everySentenceThatAPageAsksForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(page));
                while (asked.find()) {
                    if (!messages.has(asked.group(1))) {
                        missing.add(page.getFileName() + ": " + asked.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pluralsFollowEachLanguage() {
        Locale russian = Language.RU.locale();
        assertThat(Stream.of(1, 2, 5, 21).map(n -> messages.getMessage("days", new Object[] {n}, russian)))
                .containsExactly("1 день", "2 дня", "5 дней", "21 день");
        assertThat(messages.getMessage("reach.PORTAL", null, Language.EN.locale()))
                .isEqualTo("The appeal's page");
    }
}
