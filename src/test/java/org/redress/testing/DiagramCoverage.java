package org.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Holds a test class to what {@link CoversDiagram} promises. */
class DiagramCoverage implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        passed(test).forget();
    }

    @Override
    public void afterTestClass(TestContext test) {
        var promised = test.getTestClass().getAnnotation(CoversDiagram.class);
        if (promised != null) {
            for (var diagram : promised.value()) {
                assertThat(passed(test).of(diagram))
                        .as(
                                "flow nodes of %s that %s passes",
                                diagram, test.getTestClass().getSimpleName())
                        .containsAll(flowNodes(engine(test), diagram));
            }
        }
    }

    private static PassedNodes passed(TestContext test) {
        return test.getApplicationContext().getBean(PassedNodes.class);
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
}
