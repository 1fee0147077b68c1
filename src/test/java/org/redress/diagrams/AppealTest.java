package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/appeal.bpmn`. */
class AppealTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        @Test
        void answersAndClosesWhenTheAnswerHasArrived() {
            var number = answered(inWork());

            assertThat(state(number)).isIn(State.ANSWERED, State.CLOSED);
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
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
    }
}
