package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Two act on one task at the same moment: one of them wins, and the other is told in one way only. */
class TaskRaceTest {

    private static final int RACES = 1_000;

    @Nested
    @RedressTest(own = "seam")
    class OnH2 extends Races {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "seam")
    class OnPostgres extends Races {}

    abstract static class Races extends SeamStory {

        @Test
        void hasOneOutcomeWhenAPersonCompletesWhileTheDeadlineFires() {
            var won = 0;
            for (var race = 0; race < RACES; race++) {
                var raced = newKey();
                start(raced, Duration.ofDays(3));
                var task = told.openedFor(raced).taskId();
                var timer = timerOf(raced);

                var fired = new CompletableFuture<Boolean>();
                var completed = atOnce(() -> fired.complete(fires(timer)), () -> completes(task));

                assertThat(completed).as("race %d", race).isNotEqualTo(fired.join());
                assertThat(ends(raced)).isEqualTo(completed ? "thingApproved" : "thingOverdue");
                won += completed ? 1 : 0;
                told.events.clear();
            }
            assertThat(won).as("a race that one side always wins is none").isBetween(1, RACES - 1);
        }

        @Test
        void letsOneOfTwoClaimersHaveTheTask() {
            for (var race = 0; race < 50; race++) {
                var raced = newKey();
                start(raced, Duration.ofDays(3));
                var task = told.openedFor(raced).taskId();
                var boris = new CompletableFuture<Boolean>();

                var anna = atOnce(() -> boris.complete(claims(task, "boris")), () -> claims(task, "anna"));

                assertThat(anna).isNotEqualTo(boris.join());
                assertThat(assignee(task)).isEqualTo(anna ? "anna" : "boris");
                processes.end("seam", raced);
            }
        }

        private String timerOf(String businessKey) {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            return jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId();
        }

        private boolean fires(String timer) {
            try {
                jobs.executeJob(timer);
                return true;
            } catch (ProcessEngineException | NullPointerException lost) {
                return false;
            }
        }

        private boolean completes(String task) {
            try {
                processes.complete(task, Map.of("approved", true));
                return true;
            } catch (TaskGone lost) {
                return false;
            }
        }

        private boolean claims(String task, String login) {
            try {
                processes.claim(task, login);
                return true;
            } catch (TaskGone lost) {
                return false;
            }
        }

        private String assignee(String task) {
            return engine.getTaskService()
                    .createTaskQuery()
                    .taskId(task)
                    .singleResult()
                    .getAssignee();
        }

        private String ends(String businessKey) {
            var instance = history()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            return instance.getEndActivityId();
        }

        private static boolean atOnce(Runnable one, BooleanSupplier other) {
            var line = new CyclicBarrier(2);
            var running = CompletableFuture.runAsync(() -> {
                pass(line);
                one.run();
            });
            pass(line);
            var result = other.getAsBoolean();
            running.join();
            return result;
        }

        private static void pass(CyclicBarrier line) {
            try {
                line.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
