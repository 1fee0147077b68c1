package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ContextConfiguration;

/** The seam keeps its promises on both databases. */
class SeamTest {

    @Nested
    @RedressTest(own = "seam")
    class OnH2 extends Seam {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "seam")
    class OnPostgres extends Seam {}

    @CoversDiagram({"seam", "seam-called"})
    @ContextConfiguration(classes = {SeamAlone.class, SeamBeans.class})
    abstract static class Seam {

        @Autowired
        Processes processes;

        @Autowired
        RepositoryService repository;

        @Autowired
        Time time;

        @Autowired
        Told told;

        final String key = "R-2026-" + UUID.randomUUID().toString().substring(0, 6) + "/1";

        @BeforeEach
        void deploy() {
            repository
                    .createDeployment()
                    .name("seam")
                    .enableDuplicateFiltering(false)
                    .addModelInstance("seam.bpmn", outer())
                    .addModelInstance("seam-called.bpmn", called())
                    .deploy();
            told.events.clear();
        }

        @Test
        void tellsEveryTaskThatOpensAndCloses() {
            start(Duration.ofDays(3));
            var opened = told.openedFor(key);
            assertThat(opened.task()).isEqualTo("decideThing");
            assertThat(processes.text(opened.taskId(), "unit")).isEqualTo("north");

            processes.claim(opened.taskId(), "anna");
            processes.complete(opened.taskId(), Map.of("approved", true));

            assertThat(told.closedFor(key).completed()).isTrue();
            assertThat(processes.isRunning("seam", key)).isFalse();
        }

        @Test
        void cancelsTheTaskWhenItsTimerFires() {
            start(Duration.ofDays(3));
            assertThat(processes.timers(key)).extracting(TimerAhead::timer).containsExactly("thingDue");

            time.travel(Duration.ofDays(4));

            assertThat(told.closedFor(key).completed()).isFalse();
            assertThat(processes.timers(key)).isEmpty();
            assertThat(processes.isRunning("seam", key)).isFalse();
        }

        @Test
        void passesTheBusinessKeyToWhatItCalls() {
            start(Duration.ofDays(3));
            processes.complete(told.openedFor(key).taskId(), Map.of("approved", false));

            assertThat(told.openedFor(key).task()).isEqualTo("explain");
            processes.complete(told.openedFor(key).taskId(), Map.of());
            assertThat(processes.isRunning("seam", key)).isFalse();
        }

        @Test
        void correlatesAMessageOnlyWhereSomethingWaits() {
            start(Duration.ofDays(3));
            assertThat(processes.correlate("seamWithdrawn", "R-2026-nobody/1", Map.of()))
                    .isFalse();

            assertThat(processes.correlate("seamWithdrawn", key, Map.of())).isTrue();

            assertThat(told.closedFor(key).completed()).isFalse();
            assertThat(processes.isRunning("seam", key)).isFalse();
        }

        @Test
        void endsAnInstanceWithItsTasks() {
            start(Duration.ofDays(3));
            processes.end("seam", key);
            assertThat(told.closedFor(key).completed()).isFalse();
            assertThat(processes.isRunning("seam", key)).isFalse();
        }

        @Test
        void tellsWhoComesSecondThatTheTaskIsGone() {
            start(Duration.ofDays(3));
            var task = told.openedFor(key).taskId();
            processes.claim(task, "anna");
            assertThatThrownBy(() -> processes.claim(task, "boris"))
                    .isInstanceOfSatisfying(
                            TaskGone.class, gone -> assertThat(gone.taskId()).isEqualTo(task));
            processes.release(task);
            processes.claim(task, "boris");
            processes.complete(task, Map.of("approved", true));

            assertThatThrownBy(() -> processes.complete(task, Map.of())).isInstanceOf(TaskGone.class);
            assertThatThrownBy(() -> processes.claim(task, "anna")).isInstanceOf(TaskGone.class);
            assertThatThrownBy(() -> processes.release(task)).isInstanceOf(TaskGone.class);
        }

        @Test
        void refusesWhatPeopleWroteAsAVariable() {
            assertThatThrownBy(() -> processes.start("seam", key, Map.of("text", "x".repeat(201))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("text");
            assertThatThrownBy(() -> processes.start("seam", key, Map.of("list", List.of("x"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void firesATimerByItselfWithinSeconds() {
            start(Duration.ofSeconds(1));
            await().untilAsserted(
                            () -> assertThat(told.closedFor(key).completed()).isFalse());
        }

        private void start(Duration until) {
            processes.start("seam", key, Map.of("dueAt", time.now().plus(until)));
        }
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

    /** What the seam told its listeners. */
    static class Told {

        final List<Object> events = new CopyOnWriteArrayList<>();

        @EventListener
        void opened(TaskOpened event) {
            events.add(event);
        }

        @EventListener
        void closed(TaskClosed event) {
            events.add(event);
        }

        TaskOpened openedFor(String key) {
            return last(TaskOpened.class, key);
        }

        TaskClosed closedFor(String key) {
            return last(TaskClosed.class, key);
        }

        private <T> T last(Class<T> kind, String key) {
            return events.stream()
                    .filter(kind::isInstance)
                    .filter(event -> event.toString().contains("businessKey=" + key))
                    .reduce((first, second) -> second)
                    .map(kind::cast)
                    .orElseThrow(() -> new AssertionError("Nothing told of " + key));
        }
    }

    /** The bean behind the only service task. */
    static class ChooseUnit extends ProcessTask {
        @Override
        protected void run(Step step) {
            assertThat(step.businessKey()).startsWith("R-2026-");
            assertThat(step.instant("dueAt")).isInstanceOf(Instant.class);
            assertThat(step.flag("approved")).isFalse();
            step.set("unit", "north");
        }
    }

    static class SeamBeans {
        @Bean
        Told told() {
            return new Told();
        }

        @Bean
        ChooseUnit chooseUnit() {
            return new ChooseUnit();
        }
    }
}
