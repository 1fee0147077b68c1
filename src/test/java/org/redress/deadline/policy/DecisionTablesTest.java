package org.redress.deadline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of every decision table fires for the input that it describes, and cites its clause. */
class DecisionTablesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final int MOST_ROWS = 30;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @TestFactory
    Stream<DynamicTest> everyRowFires() throws IOException {
        return tables().stream().flatMap(file -> rows(file.toFile()));
    }

    @Test
    void asksOneQuestionPerTableInFewRows() throws IOException {
        assertThat(tables()).isNotEmpty().allSatisfy(file -> {
            var tables = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class);
            assertThat(tables).hasSize(1);
            assertThat(tables.iterator().next().getRules()).hasSizeBetween(1, MOST_ROWS);
        });
    }

    private Stream<DynamicTest> rows(File file) {
        var model = Dmn.readModelFromFile(file);
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        DmnDecision decision = engine.parseDecisions(model).get(0);
        return table.getRules().stream().map(row -> {
            String clause = clause(table, row);
            return DynamicTest.dynamicTest(decision.getKey() + ": " + row.getId() + ", " + clause, () -> {
                assertThat(clause).as("the clause of " + row.getId()).isNotBlank();
                assertThat(engine.evaluateDecisionTable(decision, input(table, row))
                                .getResultList())
                        .contains(output(table, row));
            });
        });
    }

    private static Map<String, Object> input(DecisionTable table, Rule row) {
        Map<String, Object> input = new HashMap<>();
        List<Input> columns = List.copyOf(table.getInputs());
        List<InputEntry> cells = List.copyOf(row.getInputEntries());
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).getInputExpression().getText().getTextContent();
            input.put(name, first(cells.get(i).getText().getTextContent()));
        }
        return input;
    }

    private static String first(String cell) {
        Matcher literal = LITERAL.matcher(cell);
        return cell.startsWith("not(") || !literal.find() ? "ANYTHING_ELSE" : literal.group(1);
    }

    private static Map<String, Object> output(DecisionTable table, Rule row) {
        Map<String, Object> output = new HashMap<>();
        List<Output> columns = List.copyOf(table.getOutputs());
        List<OutputEntry> cells = List.copyOf(row.getOutputEntries());
        for (int i = 0; i < columns.size(); i++) {
            output.put(columns.get(i).getName(), value(cells.get(i).getText().getTextContent()));
        }
        return output;
    }

    /** In the row's annotation, or in a column of its own. */
    private static String clause(DecisionTable table, Rule row) {
        return row.getDescription() == null
                ? output(table, row).getOrDefault("reason", "").toString()
                : row.getDescription().getTextContent();
    }

    private static Object value(String cell) {
        Matcher literal = LITERAL.matcher(cell);
        return literal.matches() ? literal.group(1) : Integer.valueOf(cell);
    }

    private static List<Path> tables() throws IOException {
        try (var files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList();
        }
    }
}
