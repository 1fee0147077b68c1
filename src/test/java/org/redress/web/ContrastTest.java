package org.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens of the look keep the contrast that reading and finding need, in both themes. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnEveryGround(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : new String[] {"page", "surface", "sunken"}) {
            for (String ink : new String[] {"ink", "ink-2", "accent", "late", "today", "done"}) {
                assertThat(contrast(tokens, ink, ground))
                        .describedAs("%s on %s", ink, ground)
                        .isGreaterThan(TEXT);
            }
        }
        for (String tone : new String[] {"late", "today", "done", "pause"}) {
            assertThat(contrast(tokens, tone, tone + "-soft")).describedAs(tone).isGreaterThan(TEXT);
        }
        for (String tone : new String[] {"late", "today", "accent"}) {
            assertThat(contrast(tokens, "on-" + tone, tone)).describedAs(tone).isGreaterThan(TEXT);
        }
        assertThat(contrast(tokens, "ink", "accent-soft")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "ink-2", "accent-soft")).isGreaterThan(TEXT);
        assertThat(contrast(tokens, "accent", "accent-soft")).isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bordersOfControlsCanBeFound(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : new String[] {"page", "surface"}) {
            assertThat(contrast(tokens, "edge", ground)).describedAs(ground).isGreaterThan(CONTROL);
        }
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/redress.css"));
        int from = css.indexOf("[data-bs-theme=\"" + theme + "\"] {");
        String block = css.substring(from, css.indexOf('}', from));
        Map<String, String> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--rd-([\\w-]+): #([0-9a-f]{6})").matcher(block);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String ink, String ground) {
        double one = luminance(tokens.get(ink));
        double other = luminance(tokens.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        double[] parts = IntStream.range(0, 3)
                .mapToDouble(i -> Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
