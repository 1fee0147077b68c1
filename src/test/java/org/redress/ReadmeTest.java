package org.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README leads to what is there. */
class ReadmeTest {

    private static final Pattern PLACE =
            Pattern.compile("(?:`|\\()((?:src|bpmn|forms|sample-data)/[\\w./-]+)(?:`|\\))");

    @Test
    void givenTheReadmeThenEveryFileThatItNamesIsThere() throws IOException {
        var named = PLACE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(20).allMatch(place -> Files.exists(Path.of(place)));
    }
}
