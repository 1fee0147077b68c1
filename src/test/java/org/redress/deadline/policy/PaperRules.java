package org.redress.deadline.policy;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Api;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.RedressSettings.Sample;

/** The rules and policies as the files in {@code bpmn/policy} say them, without an application. */
public final class PaperRules {

    private static final Set<String> HITS = ConcurrentHashMap.newKeySet();
    private static final DmnEngine ENGINE = engine();
    private static final Map<String, DmnDecision> TABLES = new ConcurrentHashMap<>();
    private static final Map<List<Object>, List<Map<String, @Nullable Object>>> ANSWERS = new ConcurrentHashMap<>();

    private PaperRules() {}

    /** The ids of the rows that have answered a question so far. */
    public static Set<String> rowsHit() {
        return HITS;
    }

    /** The ids of all rows of a table. */
    public static List<String> rows(String table) {
        return Dmn.readModelFromFile(Files.file(table)).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
    }

    /** The rules of a pack. */
    public static Rules of(Pack pack) {
        return new Rules(new Files(), pack);
    }

    /** The policies of a pack, all with their defaults but those given. */
    public static PolicyChoices choices(Pack pack, Map<String, String> tried) {
        Pack other = pack == Pack.RU ? Pack.UA : Pack.RU;
        var settings = new RedressSettings(Path.of("."), other, Sample.NONE, null, null, new Api(null));
        return new Policies(null, new Files(), Clock.systemUTC(), settings).with(pack, tried);
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                List.of(event -> event.getMatchingRules().forEach(row -> HITS.add(row.getId()))));
        return configuration.buildEngine();
    }

    private static final class Files extends Tables {

        Files() {
            super(null);
        }

        @Override
        List<Map<String, @Nullable Object>> all(String table, Map<String, Object> input) {
            return ANSWERS.computeIfAbsent(List.of(table, input), question -> asked(table, input));
        }

        private static List<Map<String, @Nullable Object>> asked(String table, Map<String, Object> input) {
            var rows = ENGINE.evaluateDecisionTable(TABLES.computeIfAbsent(table, Files::read), input);
            return rows.getResultList();
        }

        private static DmnDecision read(String table) {
            return ENGINE.parseDecisions(Dmn.readModelFromFile(file(table))).get(0);
        }

        private static File file(String table) {
            return new File("bpmn/policy/" + table.replace('-', '/') + ".dmn");
        }
    }
}
