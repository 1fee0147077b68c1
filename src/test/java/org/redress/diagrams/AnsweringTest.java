package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Teamwork;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/answering.bpmn`. */
class AnsweringTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("answering")
    abstract static class Paths extends Life {

        @Autowired
        private Teamwork teamwork;

        @Test
        void isGivenToAnotherUnitAtWorkAndBeforeTheApprovalWithNothingTypedLost() {
            var number = inWork();
            var belova = new Actor("belova");
            resolution.keepDraft(
                    open("li", number, "draftAnswer").taskId(),
                    Map.of("outcome", "SUBMIT", "answer", "Начато у нас"),
                    new Actor("li"));
            var first = clock(number, "R3").orElseThrow();
            teamwork.reroute(number, "quality-zarechny", "О напряжении", belova);
            var task = open("belyaev", number, "draftAnswer");
            assertThat(task.assignee()).isNull();
            assertThat(resolution
                            .draft(task.taskId(), new Actor("belyaev"))
                            .orElseThrow()
                            .values())
                    .containsEntry("answer", "Начато у нас");
            assertThat(clock(number, "R3").orElseThrow().key())
                    .as("the day of the other unit's specialist")
                    .isNotEqualTo(first.key());

            claims("belyaev", number, "draftAnswer");
            does("belyaev", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            teamwork.reroute(number, "metering-zarechny", "Всё-таки счётчик", belova);
            assertThat(state(number)).isEqualTo(State.ROUTED);
            claims("li", number, "draftAnswer");
            answered(number);
            assertThat(told(number)).containsExactly("ANSWER");
            assertThat(journal(number)).containsSubsequence("REROUTED", "DRAFT_HANDED_IN", "REROUTED", "ANSWERED");
        }

        @Test
        void needsAReasonForAnotherUnitThanTheProposed() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");

            assertThatThrownBy(() -> does("belova", number, "assignUnit", "unit", "quality-zarechny"))
                    .hasMessageContaining("routing.whyAnother");
            assertThatThrownBy(() -> does("belova", number, "assignUnit", "unit", "management", "reason", "x"))
                    .hasMessageContaining("routing.nobodyThere");
            does("belova", number, "assignUnit", "unit", "quality-zarechny", "reason", "Напряжение, а не счётчик");
            assertThat(appeal(number).unit()).isEqualTo("quality-zarechny");
            assertThat(state(number)).isEqualTo(State.ROUTED);
        }

        @Test
        void neverProposesTheUnitThatHandedItBack() {
            var number = inWork();
            does("li", number, "draftAnswer", "outcome", "HAND_BACK", "reason", "Это напряжение, не счётчик");

            assertThat(state(number)).isEqualTo(State.TRIAGED);
            assertThat(appeal(number).unit()).isNull();
            assertThat(database.sql("select count(*) from v_routing_assignment where number = ? "
                                    + "and handed_back_why is not null")
                            .param(number)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(database.sql("select proposed from v_routing_assignment where number = ?"
                                    + " and reason is not null order by id desc")
                            .param(number)
                            .query(String.class)
                            .list()
                            .get(0))
                    .as("a second unit is proposed, with its reason")
                    .isNotNull()
                    .isNotEqualTo("metering-zarechny");
            does("belova", number, "assignUnit", "unit", "quality-zarechny", "reason", "О напряжении");
            assertThat(open("belyaev", number, "draftAnswer")).isNotNull();
        }

        @Test
        void goesBackToItsAuthorForRework() {
            var number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", "Плохо");
            assertThat(state(number)).isEqualTo(State.DRAFTED);
            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Назовите дату");

            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");
            answered(number);
            assertThat(appeal(number).answer()).isEqualTo(ANSWER);
        }

        @Test
        void isNeverApprovedByItsAuthor() {
            var number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            var approval = open("orlova", number, "approveAnswer").taskId();

            assertThatThrownBy(() -> work.complete(approval, Map.of("outcome", "APPROVE"), new Actor("li")))
                    .isInstanceOf(Refused.class);
            assertThat(state(number)).isEqualTo(State.DRAFTED);
        }
    }
}
