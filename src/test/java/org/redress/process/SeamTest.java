package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** The seam keeps its promises on both databases. */
class SeamTest {

    @Nested
    @RedressTest(own = "seam")
    class OnH2 extends Seam {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "seam")
    class OnPostgres extends Seam {}

    @CoversDiagram({"seam", "seam-called"})
    abstract static class Seam extends SeamStory {

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
    }
}
