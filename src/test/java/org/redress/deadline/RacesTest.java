package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.policy.Policies;
import org.redress.process.engine.JobExecution;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A stage of a clock and what somebody does to it come at the same time: each clock has one outcome, and nobody sees an
 * error. A thousand of each with {@code ./mvnw -Plong test -Dtest=RacesTest}.
 */
class RacesTest {

    private static final int RACES = Boolean.getBoolean("redress.long") ? 1_000 : 200;
    private static final int HANDS = 4;

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends Races {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends Races {}

    abstract static class Races {

        private static int classes;

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        JobExecution jobs;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Policies policies;

        @Autowired
        Time time;

        private String prefix;

        @BeforeEach
        void ownNumbers() {
            prefix = "X-" + ++classes + "-";
        }

        @Test
        void endsEachClockOnceWhenItsDeadlineComesAtTheSameMoment() {
            time.at("2026-09-15T12:00");
            Instant yesterday = time.instant("2026-09-14T12:00");
            jobs.stop();
            together(number -> deadlines.openInternal(number, 1, "R3", yesterday));

            time.at("2026-09-15T23:59:59.900");
            jobs.start();
            together(number -> deadlines.end(number + "/1/INTERNAL"));

            Map<String, String> states = states();
            Map<String, Integer> missed = missed();
            assertThat(states).hasSize(RACES);
            assertThat(states.values()).isSubsetOf("MET", "BREACHED");
            states.forEach((key, state) -> assertThat(missed.getOrDefault(key, 0))
                    .as("missed stages of %s, which is %s", key, state)
                    .isEqualTo(state.equals("MET") ? 0 : 1));
            missed.forEach((key, times) -> assertThat(clockwork.told(key)).containsExactly("MISSED"));
        }

        @Test
        void eitherExtendsAClockOrMissesItWhenBothComeAtTheSameMoment() {
            time.at("2026-10-01T12:00");
            jobs.stop();
            together(number -> deadlines.open(order(number, Kind.QUESTION, Channel.POST)));
            Set<String> refused = ConcurrentHashMap.newKeySet();

            time.at("2026-11-02T23:59:59.500");
            jobs.start();
            together(number -> {
                try {
                    deadlines.extend(number, 1, 30, "orlova");
                } catch (Refused late) {
                    refused.add(number);
                }
            });

            Map<String, Integer> missed = missed();
            for (int i = 0; i < RACES; i++) {
                String number = prefix + i;
                await().untilAsserted(() -> assertThat(clockwork.onRecord(number + "/1/LEGAL", "MISSED"))
                        .isEqualTo(refused.contains(number) ? 1 : 0));
                assertThat(clockwork.clock(number, "LEGAL").due())
                        .isEqualTo(refused.contains(number) ? "2026-11-02" : "2026-11-30");
            }
            assertThat(missed.keySet()).allMatch(key -> refused.contains(key.replace("/1/LEGAL", "")));
            together(number -> deadlines.endAll(number, 1));
        }

        @Test
        void warnsOnceOrNotAtAllOfAClockThatIsPausedAtTheSameMoment() {
            policies.choose("clarification", "SUSPEND", Actor.SYSTEM);
            time.at("2026-12-01T12:00");
            jobs.stop();
            together(number -> deadlines.open(order(number, Kind.SERVICE_APPLICATION, Channel.POST)));
            Instant near = clockwork.timers(prefix + "0/1/SERVICE").get(0).due();

            time.at(near.minusMillis(500)
                    .atZone(policies.zone())
                    .toLocalDateTime()
                    .toString());
            jobs.start();
            together(number -> deadlines.suspend(number, 1));

            states().forEach((key, state) -> {
                assertThat(state).as(key).isEqualTo("PAUSED");
                assertThat(clockwork.timers(key)).as(key).isEmpty();
                assertThat(clockwork.onRecord(key, "NEAR")).as(key).isLessThanOrEqualTo(1);
            });
            together(number -> deadlines.endAll(number, 1));
            policies.choose("clarification", "RUN", Actor.SYSTEM);
        }

        private ClockOrder order(String number, Kind kind, Channel channel) {
            LocalDate today = LocalDate.ofInstant(time.now(), policies.zone());
            return new ClockOrder(number, 1, kind, channel, time.now(), today, null, Set.of(), Stated.NOTHING);
        }

        @Test
        void firesWhatWasMissedOnceWhenJobsRunAgain() {
            time.at("2026-09-21T12:00");
            String key = deadlines
                    .openInternal(prefix + "OFF", 1, "R3", time.instant("2026-09-18T12:00"))
                    .key();
            jobs.stop();
            time.at("2026-09-22T00:00"); // the clock goes on, while nothing runs by itself
            jobs.start();

            await().untilAsserted(() -> assertThat(clockwork.told(key)).containsExactly("MISSED"));
            assertThat(clockwork.dueTimes(key)).containsExactly(time.instant("2026-09-22T00:00"));
            assertThat(deadlines.reach(key, "MISSED")).isFalse();
            assertThat(clockwork.onRecord(key, "MISSED")).isEqualTo(1);
            deadlines.end(key);
        }

        private void together(Consumer<String> act) {
            ExecutorService hands = Executors.newFixedThreadPool(HANDS);
            try {
                List<Future<?>> acts = new ArrayList<>();
                for (int i = 0; i < RACES; i++) {
                    String number = prefix + i;
                    acts.add(hands.submit(() -> act.accept(number)));
                }
                for (Future<?> one : acts) {
                    one.get();
                }
            } catch (Exception e) {
                throw new AssertionError("somebody saw an error", e);
            } finally {
                hands.shutdown(); // never by interruption: it closes the file under H2
            }
        }

        private Map<String, String> states() {
            Map<String, String> states = new HashMap<>();
            jdbc.sql("select clock_key, state from v_deadline_clock where number like :prefix")
                    .param("prefix", prefix + "%")
                    .query(row -> {
                        states.put(row.getString(1), row.getString(2));
                    });
            return states;
        }

        private Map<String, Integer> missed() {
            Map<String, Integer> missed = new HashMap<>();
            jdbc.sql("select clock_key from v_deadline_stage where number like :prefix and stage = 'MISSED'")
                    .param("prefix", prefix + "%")
                    .query(row -> {
                        missed.merge(row.getString(1), 1, Integer::sum);
                    });
            return missed;
        }
    }
}
