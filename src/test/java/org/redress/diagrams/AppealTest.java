package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Course;
import org.redress.resolution.twin.Twins;
import org.redress.resolution.twin.Verdict;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/appeal.bpmn`. */
class AppealTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("appeal")
    abstract static class Paths extends Life {

        @Autowired
        private Twins twins;

        @Autowired
        Course course;

        @Test
        void answersAndClosesWhenTheAnswerHasArrived() {
            var number = answered(inWork());

            assertThat(state(number)).isIn(State.ANSWERED, State.CLOSED);
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock ->
                            clock.state().equals("RUNNING") && !clock.rule().equals("R24"));
            assertThat(appeal(number).answer()).isEqualTo(ANSWER);
            assertThat(appeal(number).signatory()).isEqualTo("orlova");

            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(lives(number)).isFalse();
            assertThat(told(number)).containsExactly("ANSWER");
            assertThat(journal(number))
                    .containsSubsequence(
                            "REGISTERED",
                            "TRIAGED",
                            "COMPLETE",
                            "UNIT_PROPOSED",
                            "ROUTED",
                            "CLAIMED",
                            "DRAFT_HANDED_IN",
                            "APPROVED",
                            "ANSWERED",
                            "CLOSED");
        }

        @Test
        void asksOthersTheApplicantAndForTimeBesideTheDraft() {
            var number = inWork();
            resolution.requestInput(number, "quality-zarechny", "Было ли напряжение в норме?", new Actor("li"));
            resolution.requestExtension(number, 10, "Нужна проверка прибора", new Actor("li"));
            resolution.askApplicant(number, Reach.EMAIL, "Какого числа?", new Actor("li"));
            assertThat(state(number)).isEqualTo(State.AWAITING_CLARIFICATION);

            does("belyaev", number, "giveInput", "input", "Да, 228 В.");
            does("orlova", number, "approveExtension", "outcome", "GRANT");
            assertThat(registry.replied(number)).isTrue();
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");

            answered(number);
            postLeaves();
            assertThat(lives(number)).isFalse();
        }

        @Test
        void isTriagedAgainWhenOthersSortItsKindAndLosesNothingTyped() {
            time.at("2026-03-03T10:00");
            var number = inWork();
            var draft = open("li", number, "draftAnswer").taskId();
            resolution.keepDraft(draft, Map.of("outcome", "SUBMIT", "answer", "Начато"), new Actor("li"));
            assertThat(course.startsAgain(number, Kind.COMPLAINT)).isTrue();
            course.reclassify(number, Kind.COMPLAINT, Set.of(), "Жалуется на бездействие", new Actor("belova"));

            assertThat(appeal(number).kind()).isEqualTo(Kind.COMPLAINT);
            assertThat(appeal(number).filedKind()).isEqualTo(Kind.QUESTION);
            assertThat(state(number)).isEqualTo(State.REGISTERED);
            assertThat(clock(number, "R2").orElseThrow().state()).isEqualTo("REPLACED");
            assertThat(clock(number, "R3").orElseThrow().state()).isNotEqualTo("RUNNING");
            assertThat(clock(number, "R4").orElseThrow().due()).isEqualTo(day("2026-03-23"));
            assertThat(clock(number, "R7").orElseThrow().due()).isEqualTo(day("2026-04-02"));
            assertThat(told(number)).containsExactly("RECLASSIFIED");
            assertThat(letter(number, "RECLASSIFIED").body()).contains("23.03.2026");
            assertThat(journal(number)).contains("RECLASSIFIED");

            inWork(number);
            var again = open("li", number, "draftAnswer").taskId();
            assertThat(resolution.draft(again, new Actor("li")).orElseThrow().values())
                    .containsEntry("answer", "Начато");
            answered(number);
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void goesOnWhereItIsWhenTheSameSortItsNewKind() {
            var number = inWork();
            course.reclassify(number, Kind.APPEAL, Set.of(), "Это не вопрос", new Actor("pakhomov"));

            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");
            assertThatThrownBy(() -> course.reclassify(number, Kind.APPEAL, Set.of(), "Ещё раз", new Actor("pakhomov")))
                    .hasMessageContaining("resolution.sameKind");
            assertThatThrownBy(() -> course.reclassify(number, Kind.CLAIM, Set.of(), "Нет", new Actor("li")))
                    .hasMessageContaining("FORBIDDEN");
            answered(number);
            assertThatThrownBy(() -> course.reclassify(number, Kind.CLAIM, Set.of(), "Поздно", new Actor("belova")))
                    .hasMessageContaining("CONFLICT");
        }

        /** The same people sort the new kind, so it goes straight to that kind's own diagram. */
        @Test
        void goesOnByTheNewKindsDiagramWithoutBeingSortedAgain() {
            var number = inWork(filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL));
            var draft = open("li", number, "draftAnswer").taskId();
            resolution.keepDraft(draft, Map.of("outcome", "SUBMIT", "answer", "Начато"), new Actor("li"));
            course.reclassify(number, Kind.CLAIM, Set.of(), "Требует вернуть деньги", new Actor("belova"));

            assertThat(state(number)).isEqualTo(State.TRIAGED);
            assertThat(processes.isRunning("claim", appeal(number).businessKey()))
                    .isTrue();
            assertThat(processes.isRunning("complaint", appeal(number).businessKey()))
                    .isFalse();
            assertThat(work.item(number, "triage", new Actor("belova"))).isEmpty();
        }

        @Test
        void endsWhenItsApplicantWithdrawsItAndConfirms() {
            var number = inWork();
            assertThatThrownBy(() -> course.confirmWithdrawal(number, "По телефону", new Actor("belova")))
                    .hasMessageContaining("resolution.withdrawalNotAsked");
            course.withdraw(number, "Счётчик заработал", new Actor("belova"));
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(told(number)).containsExactly("WITHDRAWAL");
            course.confirmWithdrawal(number, "Подтвердил по телефону с номера из обращения", new Actor("belova"));

            assertThat(state(number)).isEqualTo(State.WITHDRAWN);
            assertThat(told(number)).containsExactly("WITHDRAWAL", "WITHDRAWN");
            assertThat(journal(number)).contains("WITHDRAWAL_ASKED", "WITHDRAWN");
            assertThat(lives(number)).isFalse();
            assertThat(work.item(number, "draftAnswer", new Actor("li"))).isEmpty();
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
        }

        @Test
        void carriesADangerBesideTheWork() {
            var number = inWork();
            course.danger(number, null, new Actor("li"));
            does("volkov", number, "confirmDanger", "taken", "YES");
            answered(number);
        }

        @Test
        void endsWithoutAnAnswerWhatIsNotOurs() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "TELL", "reason", "Это лампы подъезда.");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void endsWithTheSameAppealThatWasAnsweredBefore() {
            var first = answered(inWork());
            postLeaves();
            var again = question();
            twins.decide(again, first, Verdict.REPEAT, "Нового в нём нет", new Actor("pakhomov"));
            time.travel(Duration.ofMinutes(6));

            assertThat(state(again)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(lives(again)).isFalse();
            assertThat(told(again)).containsExactly("REPEAT");
        }

        /** Something always watches what is open: the answer on its way, and a second round after the first. */
        @Test
        void isLookedAtAgainUntilTheAnswerHasArrivedAndCanBeTakenUpAnew() {
            time.at("2026-03-03T10:00");
            var number = filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.POST);
            answered(inWork(number));
            assertThat(clock(number, "R24").orElseThrow().state()).isEqualTo("RUNNING");
            assertThat(clock(number, "R2").orElseThrow().state()).isEqualTo("MET");
            letters.delivered(letter(number, "ANSWER").id(), new Actor("savchuk"));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(clock(number, "R24").orElseThrow().state()).isNotEqualTo("RUNNING");

            time.at("2026-03-10T10:00");
            registry.reopen(number, "Новые доводы", new Actor("belova"));
            assertThat(appeal(number).round()).isEqualTo(2);
            assertThat(clock(number, "R2").orElseThrow().due()).isEqualTo(day("2026-03-13"));
            assertThat(lives(number)).isTrue();
            answered(inWork(number));
            letters.delivered(letter(number, "ANSWER").id(), new Actor("savchuk"));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }
    }
}
