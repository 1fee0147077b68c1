package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.StageView;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** People answer at the very moment when the term ends: each time one outcome, and never an error (fault 11). */
class DeadlineRaceTest {

    @Nested
    @RedressTest(own = "race")
    class OnH2 extends Races {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "race")
    class OnPostgres extends Races {}

    abstract static class Races extends Life {

        private static final int ROUNDS = 10;
        private static final int APPEALS = 50;
        private static final int PEOPLE = 3;

        @Test
        void haveOneOutcomeEach() throws Exception {
            var met = 0;
            for (int round = 0; round < ROUNDS; round++) {
                met += race(round);
            }
            assertThat(met).as("some of both outcomes").isBetween(1, ROUNDS * APPEALS - 1);
            assertThat(processes.openIncidents()).isZero();
        }

        /** Registered on a Tuesday, due on Friday; midnight comes while three people are at work on the answers. */
        private int race(int round) throws Exception {
            var tuesday = time.instant("2026-02-10T10:00").plusSeconds(round * 7L * 24 * 3600);
            time.at(local(tuesday));
            var numbers = new ArrayList<String>();
            for (int i = 0; i < APPEALS; i++) {
                numbers.add(question());
            }
            time.at(local(tuesday.plusSeconds(3 * 24 * 3600 + 13 * 3600)));

            var pool = Executors.newFixedThreadPool(PEOPLE + 1);
            var deeds = new ArrayList<Callable<Void>>();
            var begun = new CountDownLatch(APPEALS / 5);
            deeds.add(() -> {
                begun.await();
                time.at(local(tuesday.plusSeconds(3 * 24 * 3600 + 15 * 3600)));
                return null;
            });
            for (int person = 0; person < PEOPLE; person++) {
                var mine = person;
                deeds.add(() -> {
                    for (int i = mine; i < numbers.size(); i += PEOPLE) {
                        answer(numbers.get(i));
                        begun.countDown();
                    }
                    return null;
                });
            }
            try {
                finish(pool.invokeAll(deeds));
            } finally {
                pool.shutdown();
            }
            return (int) numbers.stream().filter(this::hasOneOutcomeAndIsInTime).count();
        }

        private void answer(String number) {
            var task = open("pakhomov", number, "triage").taskId();
            work.complete(
                    task, Map.of("outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04"), new Actor("pakhomov"));
        }

        private boolean hasOneOutcomeAndIsInTime(String number) {
            assertThat(state(number)).isIn(State.ANSWERED, State.CLOSED);
            var promise = clock(number, "R2").orElseThrow();
            var missed = promise.stages().stream()
                    .map(StageView::stage)
                    .filter("MISSED"::equals)
                    .count();
            var inTime = promise.state().equals("MET");
            assertThat(missed).as("%s %s", number, promise).isEqualTo(inTime ? 0 : 1);
            assertThat(promise.state()).isIn("MET", "BREACHED");
            assertThat(processes.isRunning("clock", promise.key())).isFalse();
            return inTime;
        }

        private static void finish(List<Future<Void>> deeds) throws Exception {
            for (var deed : deeds) {
                try {
                    deed.get();
                } catch (ExecutionException e) {
                    throw new AssertionError("Somebody saw an error", e.getCause());
                }
            }
        }

        private String local(Instant instant) {
            return LocalDateTime.ofInstant(instant, organisation.zone()).toString();
        }
    }
}
