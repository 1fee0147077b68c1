package org.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Holds a test class to what {@link CoversDiagram} promises, and draws what it passed in target/process-test-coverage. */
class DiagramCoverage implements TestExecutionListener {

    private final Map<Class<?>, DefaultCollector> collectors = new HashMap<>();

    @Override
    public void beforeTestClass(TestContext test) {
        if (promised(test) != null) {
            var name = test.getTestClass().getName();
            var collector = new DefaultCollector(new ExecutionContextModelProvider());
            new ProcessEngineAdapter(engine(test), collector).initializeListeners();
            collector.createSuite(new Suite(name, name));
            collector.activateSuite(name);
            collectors.put(test.getTestClass(), collector);
        }
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var collector = collectors.get(test.getTestClass());
        if (collector != null) {
            var run = test.getTestMethod().getName();
            collector.createRun(new Run(run, run), test.getTestClass().getName());
            collector.activateRun(run);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        var collector = collectors.remove(test.getTestClass());
        if (collector != null) {
            CoverageReportUtil.createReport(collector, "target/process-test-coverage");
            for (var diagram : promised(test).value()) {
                var passed = collector.getActiveSuite().getEvents(diagram).stream()
                        .map(Event::getDefinitionKey)
                        .collect(Collectors.toSet());
                assertThat(passed)
                        .as(
                                "flow nodes of %s that %s passes",
                                diagram, test.getTestClass().getSimpleName())
                        .containsAll(flowNodes(engine(test), diagram));
            }
        }
    }

    private static Set<String> flowNodes(ProcessEngine engine, String diagram) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram)
                .latestVersion()
                .singleResult();
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private static ProcessEngine engine(TestContext test) {
        return test.getApplicationContext().getBean(ProcessEngine.class);
    }

    private static CoversDiagram promised(TestContext test) {
        return test.getTestClass().getAnnotation(CoversDiagram.class);
    }
}
