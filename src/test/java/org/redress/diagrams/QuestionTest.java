package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/question.bpmn`. */
class QuestionTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("question")
    abstract static class Paths extends Life {

        @Test
        void isAnsweredByAUnitWhenItIsBeyondTheReception() {
            var number = answered(inWork());
            postLeaves();

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).containsExactly("ANSWER");
        }

        /** A specialist by territory and function has one working day to hand back what they know (R3). */
        @Test
        void isAnsweredByTheReceptionWithWhatASpecialistHandsBack() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "ASK", "question", "Что значит E-04?");
            assertThat(clock(number, "R3").orElseThrow().state()).isEqualTo("RUNNING");
            assertThat(work.item(number, "answerQuestion", new Actor("pakhomov")))
                    .isEmpty();

            does("li", number, "giveInput", "input", "Села батарея, прибор исправен.");
            assertThat(clock(number, "R3").orElseThrow().state()).isNotEqualTo("RUNNING");
            does("pakhomov", number, "answerQuestion", "answer", ANSWER, "faq", "Ошибка E-04");

            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).containsExactly("TYPICAL_ANSWER");
            assertThat(letter(number, "TYPICAL_ANSWER").body()).contains(ANSWER, "Ошибка E-04");
            assertThat(journal(number))
                    .contains("INPUT_REQUESTED", "INPUT_GIVEN")
                    .doesNotContain("ROUTED");
        }

        @Test
        void tellsTheDateOfTheAnswerWhenItIsAHardOne() {
            time.at("2026-03-03T10:00");
            var number = question();
            does("pakhomov", number, "triage", "outcome", "HARD");

            assertThat(told(number)).containsExactly("ANSWER_DATE");
            assertThat(letter(number, "ANSWER_DATE").body()).contains("06.03.2026");
            does("belova", number, "checkCompleteness", "complete", "YES");
            assertThat(open("belova", number, "assignUnit")).isNotNull();
        }

        @Test
        void asksNobodyOfAComplaint() {
            var number = filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            assertThatThrownBy(() -> does("belova", number, "triage", "outcome", "ASK", "question", "Что это?"))
                    .hasMessageContaining("resolution.questionsOnly");
            assertThat(state(number)).isEqualTo(State.REGISTERED);
        }
    }
}
