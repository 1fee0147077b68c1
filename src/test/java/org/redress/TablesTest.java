package org.redress;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module's tables are its own: whoever else reads them reads the views that their owner declares. */
class TablesTest {

    private static final Path CODE = Path.of("src/main/java/org/redress");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern OWNER = Pattern.compile("V\\d+(?:_\\d+)?__(\\w+?)(?:_.*)?\\.sql");
    private static final Pattern USED = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)");

    private static final Map<String, String> FORMER_NAMES =
            Map.of("rights", "organisation", "attachment", "registry", "rule", "deadline");

    @Test
    void givenTheTablesOfAModuleThenNoOtherModuleTouchesThem() {
        Map<String, String> owners = owners();
        assertThat(owners).as("tables found in the migrations").hasSizeGreaterThan(20);
        assertThat(files(CODE, ".java").flatMap(file -> trespasses(file, owners)))
                .isEmpty();
    }

    private static Map<String, String> owners() {
        return files(MIGRATIONS, ".sql")
                .flatMap(file -> matches(CREATED, text(file)).map(found -> List.of(found.group(1), owner(file))))
                .collect(toMap(pair -> pair.get(0).toLowerCase(), pair -> pair.get(1), (first, same) -> first));
    }

    private static String owner(Path migration) {
        String name = migration.getFileName().toString();
        String module = matches(OWNER, name).findFirst().orElseThrow().group(1);
        return FORMER_NAMES.getOrDefault(module, module);
    }

    private static Stream<String> trespasses(Path file, Map<String, String> owners) {
        String module = CODE.relativize(file).getName(0).toString();
        return matches(USED, text(file))
                .map(found -> found.group(1).toLowerCase())
                .filter(table -> !module.equals(owners.getOrDefault(table, module)))
                .map(table -> CODE.relativize(file) + " uses " + table + " of " + owners.get(table));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
