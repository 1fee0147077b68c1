package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** The clock moves, and what falls due on the way happens at its own time, in order, before the traveller arrives. */
class EngineTimeTest {

    @Nested
    @RedressTest(own = "seam")
    class OnH2 extends Travelling {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "seam")
    class OnPostgres extends Travelling {}

    abstract static class Travelling extends SeamStory {

        @BeforeEach
        void noFailures() {
            flaky.reset(0);
        }

        @Test
        void runsEachTimerAtItsOwnTimeAndInOrder() {
            var later = wait("later/1", Duration.ofDays(20));
            var sooner = wait("sooner/1", Duration.ofDays(10));

            time.travel(Duration.ofDays(30));

            assertThat(flaky.keys).containsExactly("sooner/1", "later/1");
            assertThat(flaky.tried.get(0)).isBetween(sooner, sooner.plusSeconds(5));
            assertThat(flaky.tried.get(1)).isBetween(later, later.plusSeconds(5));
            assertThat(time.now()).isAfter(later.plus(Duration.ofDays(9)));
        }

        @Test
        void leavesWhatIsDueAfterTheArrival() {
            var due = wait("after/1", Duration.ofDays(3));
            time.travel(Duration.ofDays(2));
            assertThat(flaky.keys).isEmpty();
            assertThat(engineTime.nextDue()).isEqualTo(due);
            time.travel(Duration.ofDays(2));
            assertThat(flaky.keys).containsExactly("after/1");
        }

        @Test
        void triesAFailingJobAgainFiveMinutesLater() {
            flaky.reset(2);
            var due = wait("failing/1", Duration.ofDays(1));

            time.travel(Duration.ofDays(2));

            assertThat(flaky.tried).hasSize(3);
            assertThat(flaky.tried.get(1)).isBetween(due.plusSeconds(300), due.plusSeconds(310));
            assertThat(processes.isRunning("seam-flaky", "failing/1")).isFalse();
        }

        @Test
        void givesAJobThatNeverWorksUpAfterTenAttemptsAndShowsAnIncident() {
            flaky.reset(Integer.MAX_VALUE);
            wait("hopeless/1", Duration.ofDays(1));

            time.travel(Duration.ofDays(30));

            assertThat(flaky.tried).hasSize(10);
            assertThat(processes.openIncidents()).isEqualTo(1);
            processes.end("seam-flaky", "hopeless/1");
            assertThat(processes.openIncidents()).isZero();
        }

        @Test
        void takesTheEngineAlong() {
            time.travel(Duration.ofDays(100));
            assertThat(ClockUtil.getCurrentTime().toInstant())
                    .isBetween(time.now().minusSeconds(2), time.now());
        }

        @Test
        void neverGoesBack() {
            var past = time.now().minusSeconds(60);
            assertThatThrownBy(() -> engineTime.travel(past)).isInstanceOf(IllegalArgumentException.class);
        }

        private Instant wait(String businessKey, Duration until) {
            var due = time.now().plus(until);
            processes.start("seam-flaky", businessKey, Map.of("dueAt", due));
            return due;
        }
    }
}
