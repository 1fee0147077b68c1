package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.policy.Policies;
import org.redress.process.Processes;
import org.redress.process.TimerAhead;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code bpmn/clock.bpmn}, on both databases. */
class ClockDiagramTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends Paths {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends Paths {}

    @CoversDiagram("clock")
    abstract static class Paths {

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Policies policies;

        @Autowired
        Processes processes;

        @Autowired
        Time time;

        @AfterEach
        void asTheSourcesSay() {
            policies.choose("clarification", "RUN", Actor.SYSTEM);
        }

        @Test
        void warnsThenTellsOfABrokenPromiseStepByStep() {
            String key = service(Kind.COMPLAINT, "2026-04-20T10:00");
            assertThat(timers(key)).containsExactly("nearDue");

            time.at("2026-05-05T09:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR");
            time.at("2026-05-12T23:59:59");
            assertThat(clockwork.told(key)).containsExactly("NEAR");
            assertThat(timers(key)).containsExactly("missedDue");

            time.at("2026-05-13T00:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED");
            time.at("2026-05-13T11:59:59");
            assertThat(timers(key)).containsExactly("headDue");
            time.at("2026-05-13T12:00");
            assertThat(timers(key)).containsExactly("managementDue");
            time.at("2026-05-13T16:00");

            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED", "HEAD", "MANAGEMENT");
            assertThat(timers(key)).isEmpty();
            assertThat(processes.isRunning("clock", key)).isTrue();
            deadlines.end(key);
            assertThat(processes.isRunning("clock", key)).isFalse();
            assertThat(clockwork.clock(number(key), "R4").state()).isEqualTo("BREACHED");
        }

        @Test
        void remindsManagementOfABrokenLawEachWorkingDay() {
            String number = clockwork.open(Kind.COMPLAINT, Channel.OFFICE, "2026-05-13T10:00");
            String key = number + "/1/LEGAL";

            time.at("2026-06-16T00:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED");
            time.at("2026-06-19T09:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED", "REMINDER", "REMINDER", "REMINDER");
            time.at("2026-06-22T08:59");
            assertThat(clockwork.told(key)).hasSize(5);
            time.at("2026-06-22T09:00");
            assertThat(clockwork.told(key)).hasSize(6);

            deadlines.endAll(number, 1);
            time.at("2026-06-26T09:00");
            assertThat(clockwork.told(key)).hasSize(6);
        }

        @Test
        void endsQuietlyWhenTheAnswerIsOnTime() {
            String key = service(Kind.QUESTION, "2026-10-13T10:00");
            deadlines.endAll(number(key), 1);

            time.at("2026-11-20T10:00");
            assertThat(clockwork.told(key)).isEmpty();
            assertThat(clockwork.clock(number(key), "R2").state()).isEqualTo("MET");
            assertThat(processes.isRunning("clock", key)).isFalse();
        }

        @Test
        void armsEveryStageAgainWhenTheTermMoves() {
            String key = service(Kind.QUESTION, "2026-10-13T10:00");
            time.at("2026-10-16T10:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR");

            ClockView extended = deadlines.extend(number(key), 1, 10, "head");

            assertThat(extended.due()).isEqualTo("2026-10-26");
            assertThat(timers(key)).containsExactly("nearDue");
            time.at("2026-10-27T00:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "NEAR", "MISSED");
            deadlines.end(key);
        }

        @Test
        void waitsForTheApplicantAndRunsOn() {
            policies.choose("clarification", "SUSPEND", Actor.SYSTEM);
            String key = service(Kind.COMPLAINT, "2026-06-01T10:00");
            time.at("2026-06-03T12:00");

            deadlines.suspend(number(key), 1);
            assertThat(timers(key)).isEmpty();
            assertThat(clockwork.clock(number(key), "R4").state()).isEqualTo("PAUSED");
            time.at("2026-06-09T12:00");
            deadlines.resume(number(key), 1);

            ClockView resumed = clockwork.clock(number(key), "R4");
            assertThat(timers(key)).containsExactly("nearDue");
            assertThat(resumed.nominal()).isEqualTo("2026-06-27");
            assertThat(resumed.due()).isEqualTo("2026-06-29");
            assertThat(clockwork.clock(number(key), "LEGAL").due()).isEqualTo("2026-07-01");
            deadlines.endAll(number(key), 1);
        }

        @Test
        void endsWhileItWaitsForTheApplicant() {
            policies.choose("clarification", "SUSPEND", Actor.SYSTEM);
            String key = service(Kind.COMPLAINT, "2026-06-01T10:00");
            deadlines.suspend(number(key), 1);
            time.at("2026-07-15T10:00");

            deadlines.endAll(number(key), 1);

            assertThat(clockwork.clock(number(key), "R4").state()).isEqualTo("MET");
            assertThat(clockwork.clock(number(key), "LEGAL").state()).isEqualTo("BREACHED");
            assertThat(processes.isRunning("clock", key)).isFalse();
        }

        @Test
        void sparesTheWarningThatWouldComeTooLate() {
            time.at("2026-10-16T12:00");
            String number = clockwork.open(
                    Kind.QUESTION,
                    Channel.VIRTUAL_RECEPTION,
                    time.instant("2026-10-13T10:00"),
                    LocalDate.parse("2026-10-13"));

            assertThat(timers(number + "/1/SERVICE")).containsExactly("missedDue");
            deadlines.endAll(number, 1);
        }

        @Test
        void goesOnWhereTheRowsStandWhenItsInstanceIsStartedAgain() {
            String key = service(Kind.COMPLAINT, "2026-04-20T10:00");
            time.at("2026-05-13T13:00");
            processes.end("clock", key);

            processes.start("clock", key, java.util.Map.of());

            assertThat(timers(key)).containsExactly("managementDue");
            deadlines.endAll(number(key), 1);
        }

        private String service(Kind kind, String local) {
            return clockwork.open(kind, Channel.VIRTUAL_RECEPTION, local) + "/1/SERVICE";
        }

        private List<String> timers(String key) {
            return clockwork.timers(key).stream().map(TimerAhead::timer).toList();
        }

        private static String number(String key) {
            return key.substring(0, key.indexOf('/'));
        }
    }
}
