package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/**
 * The README's table of timers says what the diagrams say: each timer, its moment, and the task that it leads to, in
 * the words of the task's class. {@code ./mvnw test -Dtest=TimerTableTest -Dredress.write=true} writes it anew.
 */
class TimerTableTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- timers -->\n).*?(<!-- end of timers -->)");
    private static final Pattern JAVADOC =
            Pattern.compile("(?s)/\\*\\*\\s*(.*?)\\s*\\*/\\s*(?:@\\w+.*?\n)*\\s*(?:public )?(?:final )?class ");

    @Test
    void givenTheDiagramsThenTheReadmeListsTheirTimers() throws IOException {
        String readme = Files.readString(README);
        String table = table();
        assertThat(table.lines().count()).isGreaterThan(6);
        if (Boolean.getBoolean("redress.write")) {
            readme = TABLE.matcher(readme)
                    .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + table + found.group(2)));
            Files.writeString(README, readme);
        }
        assertThat(TABLE.matcher(readme).results().map(MatchResult::group))
                .as("the table of timers in README.md; see the comment of this test")
                .containsExactly("<!-- timers -->\n" + table + "<!-- end of timers -->");
    }

    private static String table() {
        return Drawn.all().stream()
                .sorted(Comparator.comparing(Drawn::file))
                .flatMap(drawn -> drawn.all(TimerEventDefinition.class).stream().map(timer -> row(drawn, timer)))
                .collect(Collectors.joining(
                        "\n", "| Diagram | Timer | When | What it does |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(Drawn drawn, TimerEventDefinition timer) {
        CatchEvent event = (CatchEvent) timer.getParentElement();
        String when = Drawn.variable(timer.getTimeDate().getTextContent());
        return "| `%s` | `%s` | %s (`%s`) | %s |"
                .formatted(drawn.file(), event.getId(), event.getName(), when, deed(event));
    }

    /** The sentence of the first task that the timer leads to. */
    private static String deed(FlowNode from) {
        Deque<FlowNode> ahead = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.poll();
            if (node instanceof Task task) {
                return "`%s`: %s".formatted(task.getId(), sentence(task.getId()));
            }
            if (seen.add(node.getId())) {
                node.getSucceedingNodes().list().forEach(ahead::add);
            }
        }
        throw new AssertionError("The timer " + from.getId() + " leads to no task");
    }

    private static String sentence(String task) {
        String file = Character.toUpperCase(task.charAt(0)) + task.substring(1) + ".java";
        try (var files = Files.walk(Path.of("src/main/java"))) {
            Path source = files.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
            var javadoc = JAVADOC.matcher(Files.readString(source));
            assertThat(javadoc.find()).as("a sentence on " + source).isTrue();
            return javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
