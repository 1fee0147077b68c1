package org.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page may hold: the content security policy would break it, or the reader would miss it. */
class TemplatesTest {

    @Test
    void noPageHasStylesOrScriptsOfItsOwn() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(html).describedAs(page.toString()).doesNotContainPattern("(?i)\\s(th:)?style\\s*=");
            assertThat(html).describedAs(page.toString()).doesNotContainPattern("(?i)<style");
            assertThat(html).describedAs(page.toString()).doesNotContainPattern("(?i)\\s(th:)?on[a-z]+\\s*=\"");
            assertThat(html).describedAs(page.toString()).doesNotContainPattern("(?is)<script[^>]*>\\s*[^<\\s]");
            assertThat(html).describedAs(page.toString()).doesNotContain("th:utext");
        }
    }

    @Test
    void everyIconIsInASprite() throws IOException {
        Icons icons = new Icons();
        Pattern asked = Pattern.compile("icon :: i\\('([\\w-]+)'\\)");
        for (Path page : pages()) {
            Matcher icon = asked.matcher(Files.readString(page));
            while (icon.find()) {
                assertThat(icons.href(icon.group(1)))
                        .describedAs(page.toString())
                        .isNotBlank();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
