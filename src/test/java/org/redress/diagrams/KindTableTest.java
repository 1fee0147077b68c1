package org.redress.diagrams;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters;
import org.redress.resolution.course.Way;
import org.redress.shared.Kind;

/**
 * The README's table of kinds says what diagrams, decision tables and classes say: the diagrams that a kind passes, the
 * rules of its clocks, the letters that its tasks write. {@code ./mvnw test -Dtest=KindTableTest -Dredress.write=true}
 * writes it anew.
 */
class KindTableTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- kinds -->\n).*?(<!-- end of kinds -->)");
    private static final Pattern IMPORTED =
            Pattern.compile("import org\\.redress\\.(resolution\\.[a-z.]+\\.[A-Z]\\w+);");
    private static final Pattern LETTER = Pattern.compile("(?:Letters\\.)?Kind\\.([A-Z_]+)\\b");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z]\\w+\\b");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z_]{4,}\\b");
    private static final Set<String> SHARED = Set.of("appeal", "handling", "delivery", "reopening");

    /** Letters of earlier releases, which nothing writes now. */
    private static final Set<String> OLD = Set.of("RETURNED", "NOT_CONSIDERED");

    /** Kinds that are answered by these letters get no other answer. */
    private static final Set<String> ANSWERS_OF_THEIR_OWN = Set.of("CLAIM_GRANTED", "DOCUMENTS_SENT");

    @Test
    void givenTheDiagramsThenTheReadmeListsTheKinds() throws IOException {
        String readme = Files.readString(README);
        String table = table();
        if (Boolean.getBoolean("redress.write")) {
            readme = TABLE.matcher(readme)
                    .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + table + found.group(2)));
            Files.writeString(README, readme);
        }
        assertThat(TABLE.matcher(readme).results().map(MatchResult::group))
                .as("the table of kinds in README.md; see the comment of this test")
                .containsExactly("<!-- kinds -->\n" + table + "<!-- end of kinds -->");
    }

    private static String table() {
        return Stream.concat(
                        Stream.of(Way.values()).map(KindTableTest::row),
                        Stream.of(notOurs(), any(), twins(), together(), found()))
                .collect(joining("\n", "| Kind | Diagrams | Rules | Letters |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(Way way) {
        var kinds = Stream.of(Kind.values()).filter(kind -> Way.of(kind) == way).toList();
        var rules = new TreeSet<>(KindTableTest::byNumber);
        kinds.forEach(kind -> List.of("ru", "ua").forEach(pack -> rules.addAll(rules(pack, kind))));
        return line(
                kinds.stream().map(Kind::name).collect(joining(", ")), Set.of(way.diagram()), String.join(" ", rules));
    }

    private static String notOurs() {
        return line("not ours", Set.of("notOurs"), "R9 R20");
    }

    private static String any() {
        return line("every kind", SHARED, "R10–R14 R21 R22 R24 R25");
    }

    private static String twins() {
        return line("a repeat, a duplicate", Set.of("sameCase"), "R14");
    }

    private static String together() {
        return line(
                "several together, an outage",
                Set.of("joint", "membership"),
                "each appeal's own",
                "resolution.joint.MemberDeeds");
    }

    private static String found() {
        return line("found on any appeal", Set.of("dutyBreach", "shortcoming"), "R24");
    }

    private static String line(String kinds, Set<String> begin, String rules, String... writers) {
        var diagrams = called(begin, new LinkedHashMap<>()).values();
        var letters = letters(diagrams);
        Stream.of(writers)
                .map(KindTableTest::read)
                .flatMap(KindTableTest::named)
                .forEach(letters::add);
        return "| %s | %s | %s | %s |"
                .formatted(
                        kinds,
                        diagrams.stream().map(one -> "`" + one.file() + "`").collect(joining(" ")),
                        rules,
                        letters.isEmpty()
                                ? "–"
                                : letters.stream().map(one -> "`" + one + "`").collect(joining(" ")));
    }

    /** These diagrams and all that they call, each once; what handling calls stands in the rows of the kinds. */
    private static Map<String, Drawn> called(Set<String> begin, Map<String, Drawn> found) {
        for (Drawn drawn : Drawn.all()) {
            if (begin.contains(drawn.id()) && found.putIfAbsent(drawn.id(), drawn) == null && !isSorting(drawn)) {
                drawn.all(CallActivity.class).forEach(call -> called(Set.of(call.getCalledElement()), found));
            }
        }
        return found;
    }

    private static boolean isSorting(Drawn drawn) {
        return drawn.id().equals("handling");
    }

    private static Set<String> rules(String pack, Kind kind) {
        var rules = new TreeSet<String>();
        var clocks =
                Dmn.readModelFromFile(Path.of("bpmn/policy", pack, "clocks.dmn").toFile());
        for (Rule rule : clocks.getModelElementsByType(Rule.class)) {
            var kinds = rule.getInputEntries().iterator().next().getTextContent();
            if (kinds.isBlank() || kinds.contains('"' + kind.name() + '"')) {
                rule.getOutputEntries().stream()
                        .map(entry -> entry.getTextContent().replaceAll("[\\s\"]", ""))
                        .filter(code -> code.matches("R\\d+"))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    /** The letters that the classes of the tasks write, or the classes which they call. */
    private static Set<String> letters(Collection<Drawn> diagrams) {
        var letters = new TreeSet<String>();
        diagrams.forEach(drawn -> drawn.all(Task.class).forEach(task -> {
            var own = source(task.getId());
            Stream.concat(Stream.of(own), IMPORTED.matcher(own).results().map(found -> withNeighbours(found.group(1))))
                    .flatMap(KindTableTest::named)
                    .forEach(letters::add);
        }));
        if (letters.stream().anyMatch(ANSWERS_OF_THEIR_OWN::contains)) {
            letters.remove("ANSWER");
        }
        return letters;
    }

    /** A class which a task calls, with the neighbours that it leaves the choice of the letter to. */
    private static String withNeighbours(String type) {
        var text = read(type);
        if (named(text).findAny().isPresent()) {
            return text;
        }
        var beside = type.substring(0, type.lastIndexOf('.') + 1);
        return TYPE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(name -> read(beside + name))
                .collect(joining("\n", text, ""));
    }

    /** The letters that a class names, whole, or by the word that it puts at their end. */
    private static Stream<String> named(String text) {
        var plain = LETTER.matcher(text).results().map(found -> found.group(1)).filter(KindTableTest::isLetter);
        if (!text.contains("Letters.Kind.valueOf(")) {
            return plain;
        }
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        return Stream.concat(
                plain,
                Stream.of(Letters.Kind.values())
                        .map(Letters.Kind::name)
                        .filter(letter -> !OLD.contains(letter))
                        .filter(letter ->
                                words.stream().anyMatch(word -> letter.equals(word) || letter.endsWith("_" + word))));
    }

    private static boolean isLetter(String code) {
        return Stream.of(Letters.Kind.values()).anyMatch(kind -> kind.name().equals(code))
                && Stream.of(Kind.values()).noneMatch(kind -> kind.name().equals(code) && kind != Kind.QUESTION);
    }

    private static String source(String task) {
        var file = Character.toUpperCase(task.charAt(0)) + task.substring(1) + ".java";
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return Files.readString(
                    files.filter(path -> path.endsWith(file)).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String type) {
        var file = Path.of("src/main/java/org/redress", type.replace('.', '/') + ".java");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(Integer.parseInt(one.substring(1)), Integer.parseInt(other.substring(1)));
    }
}
