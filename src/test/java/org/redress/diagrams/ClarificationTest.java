package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/clarification.bpmn` (rule 10). */
class ClarificationTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("clarification")
    abstract static class Paths extends Life {

        @Test
        void goesOnAsBeforeWhenTheApplicantReplies() {
            var number = askedFromTheDraft();
            assertThat(letter(number, "QUESTION").reach()).isEqualTo(Reach.PHONE);
            assertThat(letter(number, "QUESTION").body()).contains("Какого числа?");
            assertThat(resolution.openQuestion(number)).hasValueSatisfying(question -> {
                assertThat(question.text()).isEqualTo("Какого числа?");
                assertThat(question.unit()).isEqualTo("metering-zarechny");
            });

            assertThat(registry.replied(number)).isTrue();
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(resolution.openQuestion(number)).isEmpty();
            assertThat(questionState(number)).isEqualTo("REPLIED");
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");
            assertThat(registry.replied(number)).as("nobody waits any more").isFalse();
        }

        @Test
        void decidesOnTheDataAtHandTheDayAfterTenDays() {
            time.at("2026-03-02T10:00");
            var number = askedFromTheDraft();

            time.at("2026-03-12T23:59");
            assertThat(state(number)).isEqualTo(State.AWAITING_CLARIFICATION);
            time.at("2026-03-13T00:01");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(questionState(number)).isEqualTo("UNANSWERED");
            assertThat(told(number)).contains("DECIDED_WITHOUT_REPLY");
            assertThat(journal(number)).contains("NO_REPLY");
        }

        @Test
        void rollsTheTenDaysToAWorkingDay() {
            time.leap("2026-04-21T10:00");
            var number = askedFromTheDraft();

            time.at("2026-05-04T12:00");
            assertThat(state(number)).as("Fri 01.05 is a holiday").isEqualTo(State.AWAITING_CLARIFICATION);
            time.at("2026-05-05T00:01");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
        }

        @Test
        void asksOneQuestionAtATime() {
            var number = askedFromTheDraft();

            assertThatThrownBy(() -> resolution.askApplicant(number, Reach.EMAIL, "И ещё?", new Actor("li")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("CONFLICT", "resolution.alreadyAsked");
        }

        @Test
        void waitsNoLongerWhenTheAnswerIsHandedInWithoutTheReply() {
            var number = askedFromTheDraft();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);

            assertThat(state(number)).isEqualTo(State.DRAFTED);
            assertThat(questionState(number)).isEqualTo("OVERTAKEN");
            assertThat(processes.isRunning("clarification", appeal(number).businessKey()))
                    .isFalse();
            assertThat(told(number)).doesNotContain("DECIDED_WITHOUT_REPLY");
        }

        private String askedFromTheDraft() {
            var number = inWork();
            resolution.askApplicant(number, Reach.PHONE, "Какого числа?", new Actor("li"));
            return number;
        }

        private String questionState(String number) {
            return database.sql("select state from v_resolution_question where number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
        }
    }
}
