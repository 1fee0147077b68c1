package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.person.likeness.Proposal;
import org.redress.person.likeness.Reason;
import org.redress.registry.State;
import org.redress.registry.link.LinkKind;
import org.redress.registry.link.Links;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** One case filed twice: proposed with the reason, joined by a person, undone within five minutes, answered once. */
class DuplicateTest {

    @Nested
    @RedressTest
    @CoversDiagram({"sameCase", "twin"})
    class OnH2 extends Twice {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    @CoversDiagram({"sameCase", "twin"})
    class OnPostgres extends Twice {}

    abstract static class Twice extends Alike {

        @Autowired
        Links links;

        @Test
        void proposesTheFirstWithTheReasonAndNotAgainOnceItWasDeclined() {
            var phone = phone();
            var first = asked("Зорина Майя Игоревна", phone);
            var second = asked("Майя Зорина", phone);

            Proposal proposal = twins.proposals(second, PAKHOMOV).stream()
                    .filter(one -> one.number().equals(first))
                    .findFirst()
                    .orElseThrow();
            assertThat(proposal.reasons())
                    .contains(
                            new Reason("PERSON", 0),
                            new Reason("PHONE", 0),
                            new Reason("TOPIC", 0),
                            new Reason("TEXT", 100));
            decides(second, first, Verdict.NEITHER);
            assertThat(numbers(second)).doesNotContain(first);
            twins.undo(second, PAKHOMOV);
            assertThat(numbers(second)).contains(first);
            decides(second, first, Verdict.NEITHER);
            graceOver();
            assertThat(numbers(second)).doesNotContain(first);
            refuses("twin.tooLate", () -> twins.undo(second, PAKHOMOV));
        }

        @Test
        void givesBothTheOneAnswerAndKeepsNumbersAndClocks() {
            var phone = phone();
            var first = inWork(asked("Зорин Глеб Ильич", phone));
            var second = asked("Зорина Вера Ильинична", phone);
            var legal = clock(second, "R7").orElseThrow().due();
            decides(second, first, Verdict.DUPLICATE);
            assertThat(state(second)).as("nothing moves for five minutes").isEqualTo(State.REGISTERED);
            assertThat(told(second)).isEmpty();

            graceOver();
            assertThat(told(second)).containsExactly("JOINED");
            assertThat(appeal(second).assignee())
                    .as("goes where the first one is")
                    .isEqualTo("li");
            assertThat(work.open(second, "triage")).isEmpty();
            assertThat(clock(second, "R7").orElseThrow().due()).isEqualTo(legal);
            assertThat(clock(second, "R7").orElseThrow().state()).isEqualTo("RUNNING");
            assertThat(links.from(second, LinkKind.DUPLICATE)).hasSize(1);

            answered(first);
            postLeaves();
            awaitState(second, State.CLOSED);
            assertThat(told(second)).containsExactly("JOINED", "ANSWER");
            assertThat(appeal(second).answer()).isEqualTo(ANSWER);
            assertThat(appeal(second).signatory()).isEqualTo("orlova");
            assertThat(clock(second, "R7").orElseThrow().state()).isEqualTo("MET");
            assertThat(registry.behind(appeal(second).token())).isPresent();
        }

        @Test
        void undoesItWholeWithinFiveMinutesAndNeverAfter() {
            var phone = phone();
            var first = asked("Ярова Инна", phone);
            var second = inWork(asked("Ярова Инна", phone));
            var task = open("li", second, "draftAnswer").taskId();
            decides(second, first, Verdict.DUPLICATE);
            twins.undo(second, PAKHOMOV);
            graceOver();

            assertThat(state(second)).isEqualTo(State.IN_PROGRESS);
            assertThat(open("li", second, "draftAnswer").taskId()).isEqualTo(task);
            assertThat(told(second)).isEmpty();
            assertThat(links.of(second)).isEmpty();

            decides(second, first, Verdict.DUPLICATE);
            graceOver();
            refuses("twin.tooLate", () -> twins.undo(second, PAKHOMOV));
            does("pakhomov", first, "triage", "outcome", "TELL", "body", "", "reason", "Не наше.");
            assertThat(state(first)).isIn(State.RETURNED, State.FORWARDED);
            assertThat(state(second)).as("sorted for itself").isEqualTo(State.REGISTERED);
            assertThat(work.open(second, "triage")).isPresent();
            assertThat(links.of(second)).isEmpty();
            assertThat(journal(second)).contains("TWINS_LAPSED");
        }

        @Test
        void comesToNothingWhenTheAppealIsAnsweredMeanwhile() {
            var phone = phone();
            var first = asked("Белых Яков", phone);
            var second = inWork(asked("Белых Яков", phone));
            decides(second, first, Verdict.DUPLICATE);
            answered(second);
            graceOver();

            assertThat(appeal(second).answer()).isEqualTo(ANSWER);
            assertThat(links.of(second)).isEmpty();
            assertThat(told(second)).containsExactly("ANSWER");
            refuses("twin.nothing", () -> twins.undo(second, PAKHOMOV));
        }

        @Test
        void decidesOnceWhenBothAreDecidedAtOnce() throws Exception {
            var phone = phone();
            var one = asked("Мельник Олег", phone);
            var two = asked("Мельник Олег", phone);
            List<Callable<Object>> both =
                    List.of(() -> decides(one, two, Verdict.DUPLICATE), () -> decides(two, one, Verdict.DUPLICATE));
            var pool = Executors.newFixedThreadPool(2);
            var lost = new ArrayList<Throwable>();
            try {
                for (var done : pool.invokeAll(both)) {
                    try {
                        done.get();
                    } catch (ExecutionException refused) {
                        lost.add(refused.getCause());
                    }
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(lost).singleElement().isInstanceOf(Refused.class);
            assertThat(links.of(one)).hasSize(1);
        }

        @Test
        void refusesWhatCannotBeJoinedAndWhoMayNot() {
            var phone = phone();
            var first = inWork(asked("Гриб Анна", phone));
            var second = asked("Гриб Анна", phone);
            var third = asked("Гриб Анна", phone);
            decides(second, first, Verdict.DUPLICATE);

            refuses("twin.firstJoined", () -> decides(third, second, Verdict.DUPLICATE));
            refuses("twin.hasJoined", () -> decides(first, third, Verdict.DUPLICATE));
            refuses("twin.decided", () -> decides(second, third, Verdict.NEITHER));
            refuses("link.itself", () -> decides(third, third, Verdict.DUPLICATE));
            refuses("twin.firstOpen", () -> decides(third, first, Verdict.REPEAT));
            refuses("twin.mayNot", () -> twins.decide(third, first, Verdict.DUPLICATE, null, new Actor("savchuk")));
            refuses("twin.mayNot", () -> twins.decide(first, third, Verdict.DUPLICATE, null, new Actor("li")));
            refuses("right.missing.READ_APPEAL", () -> twins.proposals(third, new Actor("morozova")));
        }

        @Test
        void endsARepeatAsNotConsidered() {
            var phone = phone();
            var first = answered(inWork(asked("Лис Юлия", phone)));
            postLeaves();
            var second = inWork(asked("Лис Юлия", phone));
            decides(second, first, Verdict.REPEAT);
            graceOver();

            assertThat(state(second)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(appeal(second).repeatOf()).isEqualTo(first);
            assertThat(lives(second)).isFalse();
        }

        private List<String> numbers(String number) {
            return twins.proposals(number, PAKHOMOV).stream()
                    .map(Proposal::number)
                    .toList();
        }
    }
}
