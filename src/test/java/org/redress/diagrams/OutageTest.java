package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Member;
import org.redress.registry.joint.Membership;
import org.redress.registry.joint.Standing;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.Likeness;
import org.redress.resolution.joint.Likeness.Reason;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.resolution.joint.Resemblance;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** A mass outage from its report to its answers, and those who act on it at the same moment. */
class OutageTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        @Autowired
        Groups groups;

        @Autowired
        Membership membership;

        @Autowired
        Investigations investigations;

        @Autowired
        OutageWork outages;

        @Autowired
        Resemblance resemblance;

        private final Actor pakhomov = new Actor("pakhomov");
        private final Actor volkov = new Actor("volkov");

        @Test
        void isProposedWithItsReasonsAndTellsEverybodyOnceForEachChange() {
            var code = outage();
            var number = question();
            assertThat(resemblance.outages(number))
                    .filteredOn(one -> one.code().equals(code))
                    .singleElement()
                    .extracting(Likeness::reasons)
                    .isEqualTo(List.of(Reason.ADDRESS, Reason.TERRITORY, Reason.TOPIC));
            assertThat(resemblance.appeals(code)).extracting(Likeness::number).contains(number);
            membership.join(code, number, pakhomov);
            membership.join(code, number, pakhomov);
            postLeaves();
            assertThat(told(number)).containsExactly("OUTAGE_NEWS");
            assertThat(letter(number, "OUTAGE_NEWS").body()).contains("Обрыв провода");

            var soon = time.now().plus(Duration.ofHours(2));
            outages.know(code, "Провод заменили, проверяем", soon, volkov);
            outages.know(code, "Провод заменили, проверяем", soon, volkov);
            postLeaves();
            assertThat(told(number)).containsExactly("OUTAGE_NEWS", "OUTAGE_NEWS");
            assertThat(resemblance.outages(number))
                    .as("a member needs no proposal")
                    .isEmpty();
        }

        @Test
        void answersEachWhenItIsClosed() {
            var code = outage();
            var first = question();
            var second = question();
            investigations.add(code, List.of(first, second), pakhomov);
            does("li", first, "draftJointAnswer", "outcome", "SUBMIT", "answer", "Свет дали, приносим извинения.");
            does("orlova", first, "approveJointAnswer", "outcome", "APPROVE");
            postLeaves();
            assertThat(List.of(first, second)).allSatisfy(number -> {
                assertThat(state(number)).isEqualTo(State.CLOSED);
                assertThat(letter(number, "ANSWER").body()).contains("Свет дали");
            });
            assertThat(groups.group(code).state()).isEqualTo(Standing.APPROVED);
        }

        @Test
        void isRefusedWithEveryFault() {
            var wrong = new NewOutage(
                    null, "nowhere", "nobody", null, null, time.now().plusSeconds(600), null, null);
            assertThatThrownBy(() -> outages.report(wrong, pakhomov))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Refused.Fault::field)
                                    .contains("title", "cause", "territory", "unit", "began"));
            assertThatThrownBy(() -> outages.report(wrong, new Actor("li"))).hasMessageContaining("FORBIDDEN");
        }

        @Test
        void losesNobodyWhenOneLeavesAndOneComesInTheMomentOfTheApproval() throws Exception {
            var code = outage();
            var numbers = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                numbers.add(question());
            }
            investigations.add(code, numbers, pakhomov);
            var lead = numbers.get(0);
            var late = question();
            does("li", lead, "draftJointAnswer", "outcome", "SUBMIT", "answer", "Свет дали.");
            var approve = open("orlova", lead, "approveJointAnswer").taskId();
            atOnce(
                    () -> {
                        work.complete(approve, Map.of("outcome", "APPROVE"), new Actor("orlova"));
                        return true;
                    },
                    () -> {
                        investigations.release(code, lead, "Отдельно", pakhomov);
                        return true;
                    },
                    () -> investigations.add(code, List.of(late), pakhomov));
            if (groups.group(code).state() != Standing.APPROVED) {
                does("orlova", groups.group(code).lead(), "approveJointAnswer", "outcome", "APPROVE");
            }
            postLeaves();
            var members = groups.members(code).stream().map(Member::number).toList();
            assertThat(members).allSatisfy(number -> assertThat(state(number)).isEqualTo(State.CLOSED));
            numbers.add(late);
            numbers.removeAll(members);
            assertThat(numbers)
                    .as("who is no member has a task of its own")
                    .allSatisfy(number ->
                            assertThat(open("pakhomov", number, "triage")).isNotNull());
        }

        /** Each in a thread of its own, at the same moment; that the slower one is refused is right. */
        private void atOnce(Callable<?>... deeds) throws Exception {
            var barrier = new CyclicBarrier(deeds.length);
            var pool = Executors.newFixedThreadPool(deeds.length);
            try {
                var running = new ArrayList<Future<?>>();
                for (Callable<?> deed : deeds) {
                    running.add(pool.submit(() -> {
                        barrier.await();
                        try {
                            return deed.call();
                        } catch (Refused refused) {
                            return refused;
                        }
                    }));
                }
                for (var one : running) {
                    one.get();
                }
            } finally {
                pool.shutdown();
            }
        }

        private String outage() {
            var known = new NewOutage(
                    "Нет света на Садовой",
                    "zarechny",
                    "metering-zarechny",
                    "Ф-7",
                    "Садовая",
                    null,
                    "Обрыв провода",
                    time.now().plus(Duration.ofHours(5)));
            return outages.report(known, volkov);
        }
    }
}
