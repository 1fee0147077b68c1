package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.process.engine.JobExecution;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadline and the ending of a clock come at the same time, a thousand times: each clock has one outcome. */
class RacesTest {

    private static final int RACES = 1_000;
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
        Time time;

        private final String prefix = "X-" + ++classes + "-";

        @Test
        void endsEachClockOnceWhenItsDeadlineComesAtTheSameMoment() {
            time.at("2026-09-15T12:00");
            Instant yesterday = time.instant("2026-09-14T12:00");
            jobs.stop();
            together(number -> deadlines.openInternal(number, 1, "R3", yesterday));

            time.at("2026-09-15T23:59:59.500");
            jobs.start();
            together(number -> deadlines.end(number + "/1/INTERNAL"));

            Map<String, String> states = states();
            Map<String, Integer> missed = missed();
            assertThat(states).hasSize(RACES).containsValues("MET", "BREACHED");
            states.forEach((key, state) -> assertThat(missed.getOrDefault(key, 0))
                    .as("missed stages of %s, which is %s", key, state)
                    .isEqualTo(state.equals("MET") ? 0 : 1));
            missed.forEach((key, times) -> assertThat(clockwork.told(key)).containsExactly("MISSED"));
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
