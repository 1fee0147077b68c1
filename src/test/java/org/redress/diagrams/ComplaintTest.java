package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.ComplainedOf;
import org.redress.registry.Conflicts;
import org.redress.registry.State;
import org.redress.resolution.hearing.Naming;
import org.redress.resolution.hearing.Side.Party;
import org.redress.resolution.hearing.Sides;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/complaint.bpmn` and `bpmn/hearing.bpmn`: the sides are heard, and nobody judges their own cause. */
class ComplaintTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram({"complaint", "hearing"})
    abstract static class Paths extends Life {

        private static final Actor BELOVA = new Actor("belova");

        @Autowired
        Naming naming;

        @Autowired
        Sides sides;

        @Autowired
        Conflicts conflicts;

        @Test
        void goesStraightOnWhenNobodyOfOursIsComplainedOf() {
            String number = inWork(complaint());
            assertThat(journal(number)).doesNotContain("HEARING_ASKED");
            answered(number);
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void hearsThePersonComplainedOfByADateAndThenWritesTheAnswerElsewhere() {
            time.at("2026-03-02T09:00");
            String number = complaint();
            naming.name(number, null, "li", "Так пишет заявитель", BELOVA);
            sorted(number);
            sides.add(
                    number, Party.APPLICANT, "Ольга Зимина", "Инспектор нагрубил и не показал удостоверение.", BELOVA);
            does("belova", number, "hearSides", "outcome", "ASK", "question", "Как было?", "replyBy", "2026-03-05");

            assertThat(open("li", number, "giveStatement").assignee()).isEqualTo("li");
            assertThat(database.sql("select due_on from v_registry_work where number = ? and task = 'giveStatement'")
                            .param(number)
                            .query(java.time.LocalDate.class)
                            .single())
                    .isEqualTo(day("2026-03-05"));
            does("li", number, "giveStatement", "statement", "Удостоверение показал, акт подписан.");
            assertThat(sides.of(number))
                    .extracting(side -> side.party() + " " + side.name())
                    .containsExactly("APPLICANT Ольга Зимина", "COMPLAINED Тимур Ли");
            assertThat(notices(number, "STATEMENT_GIVEN")).containsExactly("belova");

            does("belova", number, "hearSides", "outcome", "HEARD");
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("ryabova", number, "draftAnswer");
            assertThat(journal(number)).containsSubsequence("SIDE_HEARD", "HEARING_ASKED", "STATEMENT_GIVEN", "ROUTED");
        }

        @Test
        void goesOnWithoutAWordFromTheUnitComplainedOfOnceTheDateHasPassed() {
            time.at("2026-03-02T09:00");
            String number = complaint();
            naming.name(number, "billing-lesnoy", null, "Жалуются на отдел", BELOVA);
            sorted(number);
            does("belova", number, "hearSides", "outcome", "ASK", "question", "Как было?", "replyBy", "2026-03-03");
            assertThat(open("gusarova", number, "giveStatement").assignee())
                    .as("who leads the unit")
                    .isEqualTo("gusarova");

            time.at("2026-03-04T00:01");
            assertThat(work.open(number, "giveStatement")).isEmpty();
            assertThat(journal(number)).contains("STATEMENT_MISSING");
            does("belova", number, "hearSides", "outcome", "HEARD");
            assertThat(work.open(number, "assignUnit")).isPresent();
        }

        @Test
        void asksToExplainOnlyByADayAhead() {
            String number = complaint();
            naming.name(number, null, "li", "Так пишет заявитель", BELOVA);
            sorted(number);
            assertThatThrownBy(() -> does(
                            "belova", number, "hearSides", "outcome", "ASK", "question", "?", "replyBy", "2020-01-01"))
                    .hasMessageContaining("complaint.dateAhead");
            assertThatThrownBy(() -> does("belova", number, "hearSides", "outcome", "ASK", "question", "?"))
                    .hasMessageContaining("replyBy");
            assertThatThrownBy(() -> does(
                            "belova", number, "hearSides", "outcome", "ASK", "question", "?", "replyBy", "2026-12-31"))
                    .hasMessageContaining("complaint.beforeAnswer");
        }

        @Test
        void takesTheComplaintFromWhoIsNamedWhileTheyHaveIt() {
            String number = inWork(complaint());
            naming.name(number, null, "li", "Выяснилось по телефону", BELOVA);
            assertThat(work.open(number, "draftAnswer").orElseThrow().assignee())
                    .isNull();
            assertThat(appeal(number).unit()).isEqualTo("metering-zarechny");

            naming.name(number, "metering-zarechny", null, "Жалуются на весь отдел", BELOVA);
            assertThat(state(number)).isEqualTo(State.TRIAGED);
            assertThat(work.open(number, "assignUnit")).isPresent();
            assertThat(journal(number)).contains("HANDED_BACK");
        }

        @Test
        void takesAnAnswerBackThatWaitsForApprovalByThoseNamed() {
            String number = inWork(complaint());
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            naming.name(number, null, "li", "Выяснилось позже", BELOVA);
            assertThat(state(number)).isEqualTo(State.ROUTED);
            assertThat(work.open(number, "draftAnswer").orElseThrow().assignee())
                    .isNull();

            claims("ryabova", number, "draftAnswer");
            does("ryabova", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            naming.name(number, "metering-zarechny", "orlova", "На отдел и его руководителя", BELOVA);
            assertThat(appeal(number).unit()).isNull();
            assertThat(conflicts.of(appeal(number))).isEqualTo(new ComplainedOf("metering-zarechny", "orlova"));
            assertThat(work.open(number, "assignUnit")).isPresent();
        }

        @Test
        void asksNoInputOfTheUnitComplainedOf() {
            String number = inWork(complaint());
            naming.name(number, "quality-zarechny", null, "Жалуются на инспекторов", BELOVA);
            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "Как было?", new Actor("li")))
                    .hasMessageContaining("appeal.complainedOf");
            resolution.requestInput(number, "billing-zarechny", "Какие начисления?", new Actor("li"));
        }

        @Test
        void letsNobodyNameOrWriteWhoMayNot() {
            String number = complaint();
            assertThatThrownBy(() -> naming.name(number, null, "li", "Просто так", new Actor("klimova")))
                    .hasMessageContaining("complaint.mayNotName");
            naming.name(number, null, "belova", "Жалуются на неё", new Actor("yudina"));
            assertThatThrownBy(() -> naming.name(number, null, null, "Это не я", BELOVA))
                    .hasMessageContaining("conflict.you");
            assertThatThrownBy(() -> sides.add(number, Party.OTHER, "Я", "Неправда", BELOVA))
                    .hasMessageContaining("conflict.you");
            assertThatThrownBy(() -> does("belova", number, "triage", "outcome", "OURS"))
                    .as("she finds no task of hers")
                    .isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> sides.shows(1, number, List.of(-1L))).hasMessageContaining("file.unknown");
        }

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private void sorted(String number) {
            does("belova", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "YES");
        }

        private List<String> notices(String number, String kind) {
            return database.sql("select recipient_login from v_correspondence_letter where number = ? and kind = ?")
                    .params(number, kind)
                    .query(String.class)
                    .list();
        }
    }
}
