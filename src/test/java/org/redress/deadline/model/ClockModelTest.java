package org.redress.deadline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.calendar.WorkCalendars;
import org.redress.deadline.DeadlineTest;
import org.redress.deadline.Deadlines;
import org.redress.deadline.policy.Policies;
import org.redress.process.Processes;
import org.redress.process.engine.JobExecution;
import org.redress.shared.Actor;
import org.redress.shared.MovableClock;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens to an appeal, in whatever order, its clocks stand as those of a small reference do. A sequence that
 * fails is printed as short as it still fails. {@code ./mvnw test -Dtest=ClockModelTest -Dredress.sequences=2000} runs
 * longer, {@code -Dredress.seed=…} elsewhere.
 */
class ClockModelTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "model")
    class OnH2 extends Sequences {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "model")
    class OnPostgres extends Sequences {}

    abstract static class Sequences {

        private static final int LONGEST = 14;

        @Autowired
        Deadlines deadlines;

        @Autowired
        WorkCalendars calendars;

        @Autowired
        Processes processes;

        @Autowired
        JobExecution jobs;

        @Autowired
        MovableClock clock;

        @Autowired
        Policies policies;

        @Autowired
        Time time;

        @Autowired
        JdbcClient jdbc;

        @BeforeEach
        void clarificationSuspends() {
            policies.choose("clarification", "SUSPEND", Actor.SYSTEM);
        }

        @AfterEach
        void clarificationRuns() {
            policies.choose("clarification", "RUN", Actor.SYSTEM);
        }

        @Test
        void agreesWithTheReferenceOnEverySequence() {
            Random random = new Random(Long.getLong("redress.seed", 20_261_122L));
            for (int i = 0;
                    i < Integer.getInteger("redress.sequences", Boolean.getBoolean("redress.long") ? 500 : 25);
                    i++) {
                List<Op> ops = Stream.generate(() -> Op.any(random))
                        .limit(3 + random.nextInt(LONGEST - 2))
                        .toList();
                failure(ops).ifPresent(first -> fail(ops, first));
            }
        }

        private void fail(List<Op> ops, Throwable first) {
            List<Op> shortest = shortened(ops);
            throw new AssertionError(
                    "From " + Run.BEGIN + ", a question: " + shortest,
                    failure(shortest).orElse(first));
        }

        /** Leaves out what is not needed for the failure. */
        private List<Op> shortened(List<Op> ops) {
            return IntStream.range(0, ops.size())
                    .mapToObj(left -> without(ops, left))
                    .filter(fewer -> failure(fewer).isPresent())
                    .findFirst()
                    .map(this::shortened)
                    .orElse(ops);
        }

        private static List<Op> without(List<Op> ops, int left) {
            List<Op> fewer = new ArrayList<>(ops);
            fewer.remove(left);
            return fewer;
        }

        private Optional<Throwable> failure(List<Op> ops) {
            try {
                new Run(new House(deadlines, calendars, processes, jobs, clock, time, jdbc)).of(ops);
                return Optional.empty();
            } catch (RuntimeException | AssertionError differs) {
                return Optional.of(differs);
            }
        }
    }
}
