package org.redress.process;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.redress.shared.MovableClock;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** What every test of the seam has in hand: a diagram with one of everything, and a key of its own. */
@ContextConfiguration(classes = {SeamAlone.class, SeamBeans.class})
abstract class SeamStory {

    @Autowired
    Processes processes;

    @Autowired
    EngineTime engineTime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    Time time;

    @Autowired
    SeamBeans.Told told;

    @Autowired
    SeamBeans.Flaky flaky;

    final String key = newKey();

    @BeforeEach
    void deploy() {
        repository
                .createDeployment()
                .name("seam")
                .enableDuplicateFiltering(false)
                .addModelInstance("seam.bpmn", outer())
                .addModelInstance("seam-called.bpmn", called())
                .addModelInstance("seam-flaky.bpmn", flakyTimer())
                .deploy();
        told.events.clear();
    }

    final void start(Duration until) {
        start(key, until);
    }

    final void start(String businessKey, Duration until) {
        processes.start("seam", businessKey, Map.of("dueAt", time.now().plus(until)));
    }

    final HistoryService history() {
        return engine.getHistoryService();
    }

    static String newKey() {
        return "R-2026-" + UUID.randomUUID().toString().substring(0, 8) + "/1";
    }

    private static BpmnModelInstance outer() {
        var process = Bpmn.createExecutableProcess("seam").camundaHistoryTimeToLive(1);
        process.eventSubProcess("withdrawal")
                .startEvent("withdrawn")
                .message("seamWithdrawn")
                .endEvent("thingWithdrawn");
        return process.startEvent("begin")
                .serviceTask("chooseUnit")
                .camundaDelegateExpression("${chooseUnit}")
                .userTask("decideThing")
                .exclusiveGateway("isApproved")
                .condition("yes", "${approved}")
                .endEvent("thingApproved")
                .moveToLastGateway()
                .condition("no", "${!approved}")
                .callActivity("askWhy")
                .calledElement("seam-called")
                .camundaCalledElementBinding("deployment")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent("thingExplained")
                .moveToActivity("decideThing")
                .boundaryEvent("thingDue")
                .timerWithDate("${dueAt}")
                .endEvent("thingOverdue")
                .done();
    }

    private static BpmnModelInstance called() {
        return Bpmn.createExecutableProcess("seam-called")
                .camundaHistoryTimeToLive(1)
                .startEvent("asked")
                .userTask("explain")
                .endEvent("explained")
                .done();
    }

    private static BpmnModelInstance flakyTimer() {
        return Bpmn.createExecutableProcess("seam-flaky")
                .camundaHistoryTimeToLive(1)
                .startEvent("flakyBegin")
                .intermediateCatchEvent("flakyDue")
                .timerWithDate("${dueAt}")
                .serviceTask("flakyStep")
                .camundaDelegateExpression("${flaky}")
                .endEvent("flakyEnd")
                .done();
    }
}
