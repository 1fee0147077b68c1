package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Course;
import org.redress.resolution.reopening.ReopeningReason;
import org.redress.resolution.reopening.Reopenings;
import org.redress.shared.Actor;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/reopening.bpmn`. */
class ReopeningTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("reopening")
    abstract static class Paths extends Life {

        @Autowired
        private Reopenings reopenings;

        @Autowired
        private Course course;

        @Test
        void beginsANewRoundWithNewClocksWhenItIsGranted() {
            time.at("2026-03-03T10:00");
            var number = closed();
            time.at("2026-03-10T10:00");
            var arguments = "Ошибка появилась снова. ".repeat(200).strip();
            reopenings.ask(number, ReopeningReason.NEW_ARGUMENTS, arguments, Actor.APPLICANT);
            var look = clock(number, "R24").orElseThrow();
            assertThat(look.state()).isEqualTo("RUNNING");
            assertThat(database.sql("select due_on from v_registry_work where number = ? and task = 'decideReopening'")
                            .param(number)
                            .query(LocalDate.class)
                            .single())
                    .as("the date of the look, not that of the answer that was given")
                    .isEqualTo(look.due());
            assertThatThrownBy(() -> reopenings.ask(number, ReopeningReason.WRONG_ANSWER, "Ещё раз", Actor.APPLICANT))
                    .hasMessageContaining("resolution.reopeningAsked");
            does("belova", number, "decideReopening", "outcome", "REOPEN", "reason", "Доводы новые");

            assertThat(appeal(number).round()).isEqualTo(2);
            assertThat(state(number)).isEqualTo(State.REGISTERED);
            assertThat(clock(number, "R2").orElseThrow().due()).isEqualTo(day("2026-03-13"));
            assertThat(told(number)).containsExactly("TYPICAL_ANSWER", "REOPENED");
            assertThat(letter(number, "REOPENED").body()).contains("13.03.2026");
            assertThat(journal(number)).containsSubsequence("ANSWERED", "CLOSED", "REOPENING_ASKED", "REOPENED");
            answered(inWork(number));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void staysAsItEndedWithTheReasonWhenItIsRefused() {
            var number = closed();
            reopenings.ask(number, ReopeningReason.WRONG_ANSWER, "Вы не правы.", Actor.APPLICANT);
            does("belova", number, "decideReopening", "outcome", "REFUSE", "reason", "Ответ верный, прибор исправен");

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(letter(number, "REOPENING_REFUSED").body()).contains("Ответ верный, прибор исправен");
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(reopenings.isAsked(number)).isFalse();
        }

        @Test
        void isReopenedByStaffAtOnceWhoKnowOfAnOrder() {
            var open = question();
            assertThatThrownBy(() -> course.reopen(open, "AUTHORITY_ORDER", "Предписание", new Actor("belova")))
                    .hasMessageContaining("resolution.notEnded");
            var number = closed();
            reopenings.ask(number, ReopeningReason.WRONG_ANSWER, "Вы не правы.", Actor.APPLICANT);
            course.reopen(number, "AUTHORITY_ORDER", "Предписание жилинспекции", new Actor("belova"));

            assertThat(appeal(number).round()).isEqualTo(2);
            assertThat(told(number)).contains("REOPENED");
            assertThat(work.item(number, "decideReopening", new Actor("belova")))
                    .isEmpty();
            assertThatThrownBy(() -> course.reopen(number, "AUTHORITY_ORDER", "Ещё", new Actor("li")))
                    .hasMessageContaining("FORBIDDEN");
        }

        private String closed() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04");
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            return number;
        }
    }
}
