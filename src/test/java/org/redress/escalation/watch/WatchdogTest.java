package org.redress.escalation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Writers;
import org.redress.deadline.Deadlines;
import org.redress.deadline.policy.Policies;
import org.redress.process.Processes;
import org.redress.process.TimerAhead;
import org.redress.process.engine.JobExecution;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.MovableClock;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to a clock's timers in the database, the watchdog arms them anew, and each stage is told once. */
class WatchdogTest {

    @Nested
    @RedressTest
    class OnH2 extends Damage {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Damage {}

    abstract static class Damage {

        private static final String NEAR_AT = "2026-02-05T09:00";
        private static final String MISSED_AT = "2026-02-06T00:00";

        @Autowired
        Watchdog watchdog;

        @Autowired
        WatchHealth health;

        @Autowired
        JobExecution jobs;

        @Autowired
        MovableClock clock;

        @Autowired
        Registry registry;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Policies policies;

        @Autowired
        Processes processes;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Time time;

        private String number;
        private String promise;

        /** A question filed on a Monday; its promise (R2) is due on Thursday. */
        @BeforeEach
        void aQuestion() {
            time.at(Time.START);
            number = Writers.aQuestion()
                    .register(registry, time, LocalDate.of(2026, 2, 2))
                    .number();
            promise = number + "/1/SERVICE";
        }

        @AfterEach
        void answered() {
            deadlines.endAll(number, 1);
        }

        @Test
        void findsNothingWrongWithAnAppealThatRunsThroughAllItsStages() {
            for (int day = 0; day < 24; day++) {
                watchdog.look();
                time.travel(Duration.ofHours(17));
            }
            watchdog.look();

            assertThat(kinds()).isEmpty();
        }

        @Test
        void armsATimerAgainWhoseRowIsGone() {
            assertThat(damage("delete from ACT_RU_JOB where ")).isEqualTo(1);

            watchdog.look();

            assertThat(kinds()).containsExactly("TIMER_MISSING");
            missedOnceInTime();
        }

        @Test
        void setsATimerBackThatWasPutOff() {
            damage("update ACT_RU_JOB set DUEDATE_ = timestamp '2026-03-30 10:00:00' where ");

            watchdog.look();

            assertThat(kinds()).containsExactly("TIMER_WRONG");
            missedOnceInTime();
        }

        @Test
        void waitsOnWhenATimerGoesOffTooEarly() {
            time.at("2026-02-05T12:00");
            damage("update ACT_RU_JOB set DUEDATE_ = timestamp '2026-02-05 00:00:00' where ");

            await().untilAsserted(() -> assertThat(processes.timers(promise))
                    .containsExactly(new TimerAhead("missedDue", time.instant(MISSED_AT))));

            watchdog.look();
            assertThat(kinds()).isEmpty();
            missedOnceInTime();
        }

        @Test
        void startsAnInstanceAgainThatIsGone() {
            processes.end("clock", promise);

            watchdog.look();

            assertThat(kinds()).containsExactly("CLOCK_WITHOUT_PROCESS");
            missedOnceInTime();
        }

        @Test
        void leavesOneInstanceOfTwo() {
            processes.start("clock", promise, Map.of());
            assertThat(processes.timers(promise)).hasSize(2);

            watchdog.look();

            assertThat(kinds()).containsExactly("TIMER_TWICE");
            missedOnceInTime();
        }

        @Test
        void endsTheInstanceOfAClockThatHasEnded() {
            deadlines.end(promise);
            processes.start("clock", promise, Map.of());

            watchdog.look();

            assertThat(kinds()).containsExactly("PROCESS_WITHOUT_CLOCK");
            assertThat(processes.isRunning("clock", promise)).isFalse();
        }

        @Test
        void startsAPausedClockAgainInItsPause() {
            policies.choose("clarification", "SUSPEND", Actor.SYSTEM);
            try {
                deadlines.suspend(number, 1);
                watchdog.look();
                assertThat(kinds()).isEmpty();
                processes.end("clock", promise);

                watchdog.look();

                assertThat(kinds()).containsExactly("CLOCK_WITHOUT_PROCESS");
                assertThat(processes.timers(promise)).isEmpty();
                deadlines.resume(number, 1);
                assertThat(processes.timers(promise)).containsExactly(new TimerAhead("nearDue", time.instant(NEAR_AT)));
            } finally {
                policies.choose("clarification", "RUN", Actor.SYSTEM);
            }
        }

        @Test
        void reachesWhatNoTimerReachedOnceAndAtItsTrueTime() {
            jobs.stop(); // else a timer that was armed again would be first
            try {
                damage("delete from ACT_RU_JOB where ");
                time.at("2026-02-06T00:01");
                watchdog.look(); // repairs, but leaves two minutes to the timer
                assertThat(kinds()).contains("TIMER_MISSING");
                damage("delete from ACT_RU_JOB where ");
                clock.moveTo(time.instant("2026-02-06T06:00")); // at once: the watchdog also looks by itself
                watchdog.look();
                watchdog.look();
            } finally {
                jobs.start();
            }

            assertThat(kinds()).contains("STAGE_LATE");
            assertThat(missed()).isEqualTo(1);
            assertThat(dueOfMissed()).isEqualTo(time.instant(MISSED_AT));
            assertThat(told()).isEqualTo(1);
            assertThat(processes.timers(promise)).extracting(TimerAhead::timer).containsExactly("headDue");
        }

        @Test
        void actsOnceOnWhatPassedWhileTheApplicationWasOff() {
            time.at("2026-02-05T20:00");
            jobs.stop();
            clock.moveTo(time.instant("2026-02-06T02:00")); // six hours later, and nothing ran meanwhile
            assertThat(missed()).isZero();

            jobs.start();
            watchdog.look();

            await().untilAsserted(() -> assertThat(missed()).isEqualTo(1));
            await().untilAsserted(() -> assertThat(processes.timers(promise))
                    .extracting(TimerAhead::timer)
                    .containsExactly("headDue"));
            watchdog.look();
            assertThat(dueOfMissed()).isEqualTo(time.instant(MISSED_AT));
            assertThat(told()).isEqualTo(1);
        }

        @Test
        void callsTheApplicationDownWhenALateStageCanNotBeReached() {
            time.at("2026-02-05T20:00");
            jobs.stop();
            try {
                clock.moveTo(time.instant("2026-02-06T02:00"));
                jdbc.sql("update clock set number = 'R-0' where clock_key = :key")
                        .param("key", promise)
                        .update(); // nobody can be told of a stage of an appeal that is not there
                round();

                assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
                assertThat(missed()).isZero();
            } finally {
                jdbc.sql("update clock set number = :number where clock_key = :key")
                        .param("number", number)
                        .param("key", promise)
                        .update();
                jobs.start();
            }
            round();
            assertThat(missed()).isEqualTo(1);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }

        @Test
        void watchesOnOneNodeAtATime() {
            var other = new Turns(jdbc);
            nobodysTurn();
            assertThat(other.take("clocks", Duration.ofMinutes(1))).isTrue();
            assertThat(watchdog.watchClocks()).as("while another node watches").isFalse();
            other.give("clocks", 0);
            assertThat(watchdog.watchClocks()).as("within the same minute").isFalse();

            assertThat(other.take("clocks", Duration.ZERO)).isFalse();
            nobodysTurn(); // as when the other node has died, a minute and a half later
            assertThat(watchdog.watchClocks()).isTrue();
            assertThat(other.keep("clocks"))
                    .as("the node that lost its turn notices")
                    .isFalse();
        }

        /** A round of the real kind, which writes down what it could not reach. */
        private void round() {
            await().until(() -> {
                nobodysTurn();
                return watchdog.watchClocks();
            });
        }

        private void nobodysTurn() {
            jdbc.sql("update watch_turn set held_until = current_timestamp, next_at = current_timestamp"
                            + " where name = 'clocks'")
                    .update();
        }

        @Test
        void findsNothingToDoWhenTheClockGoesBack() {
            time.at("2026-02-06T00:05");
            assertThat(missed()).isEqualTo(1);
            time.at("2026-02-05T23:59");

            watchdog.look();
            time.at("2026-02-06T00:06");
            watchdog.look();

            assertThat(kinds()).isEmpty();
            assertThat(missed()).isEqualTo(1);
            assertThat(told()).isEqualTo(1);
        }

        private void missedOnceInTime() {
            assertThat(processes.timers(promise)).hasSize(1);
            time.at("2026-02-05T23:59");
            assertThat(missed()).isZero();
            time.at("2026-02-06T00:01");
            assertThat(missed()).isEqualTo(1);
            assertThat(told()).isEqualTo(1);
        }

        /** Does something to the timers of the promise behind the engine's back. */
        private int damage(String act) {
            return jdbc.sql(act
                            + " PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :key)")
                    .param("key", promise)
                    .update();
        }

        private List<String> kinds() {
            return jdbc.sql("select kind from v_escalation_incident where number = :number order by id")
                    .param("number", number)
                    .query(String.class)
                    .list();
        }

        private int missed() {
            return jdbc.sql("select count(*) from v_deadline_stage where clock_key = :key and stage = 'MISSED'")
                    .param("key", promise)
                    .query(Integer.class)
                    .single();
        }

        private Instant dueOfMissed() {
            return jdbc.sql("select due_at from v_deadline_stage where clock_key = :key and stage = 'MISSED'")
                    .param("key", promise)
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
        }

        private int told() {
            return jdbc.sql("select count(*) from v_correspondence_letter where number = :number and kind = 'MISSED'")
                    .param("number", number)
                    .query(Integer.class)
                    .single();
        }
    }
}
