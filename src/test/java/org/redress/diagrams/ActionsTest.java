package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.action.Promises;
import org.redress.resolution.answer.Sending;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/actions.bpmn` and `bpmn/action.bpmn`: an appeal closes only when nothing promised is open (R4, R24). */
class ActionsTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram({"actions", "action"})
    abstract static class Paths extends Life {

        private static final Actor LI = new Actor("li");
        private static final Actor ORLOVA = new Actor("orlova");

        @Autowired
        Promises promises;

        @Autowired
        Sending sending;

        @Test
        void closesAtOnceWhenNothingWasPromised() {
            String number = answered(inWork(complaint()));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).doesNotContain("ACTIONS_OVER");
        }

        @Test
        void followsTwoActionsToTheirEndAndClosesWithTheLast() {
            time.at("2026-03-02T09:00");
            String number = inWork(complaint());
            promise(number, "Заменить счётчик", "li", "2026-03-10");
            promise(number, "Вернуть переплату", "morozova", "2026-03-20");
            answered(number);
            assertThat(letter(number, "ANSWER").body())
                    .contains("Что мы сделаем:", "— Заменить счётчик (10.03.2026)", "— Вернуть переплату (20.03.2026)");
            postLeaves();

            assertThat(state(number)).as("the answer has arrived").isEqualTo(State.ANSWERED);
            assertThatThrownBy(() -> work.release(open("li", number, "doAction").taskId(), LI))
                    .as("a promise is refused with a reason, not laid down")
                    .hasMessageContaining("FORBIDDEN");
            assertThat(running(number)).containsExactlyInAnyOrder("R24 null", "R26 2026-03-10", "R26 2026-03-20");
            does("li", number, "doAction", "outcome", "DONE", "report", "Счётчик заменён, акт 15.");
            assertThat(state(number)).isEqualTo(State.ANSWERED);
            does("morozova", number, "doAction", "outcome", "DONE", "report", "Возвращено 1 200 рублей.");

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(running(number)).isEmpty();
            assertThat(lives(number)).isFalse();
            assertThat(letter(number, "ACTIONS_OVER").body())
                    .contains("Сделали:\n— Заменить счётчик\n— Вернуть переплату")
                    .doesNotContain("акт 15");
            assertThat(journal(number)).containsSubsequence("ANSWERED", "ACTION_BEGUN", "ACTION_DONE", "CLOSED");
        }

        @Test
        void letsTheHeadDecideOnARefusalAndTellsTheApplicantWhy() {
            time.at("2026-03-02T09:00");
            String number = inWork(complaint());
            promise(number, "Поставить столб", "li", "2026-03-10");
            answered(number);
            postLeaves();

            does("li", number, "doAction", "outcome", "REFUSE", "reason", "Нет материалов");
            does("orlova", number, "decideRefusal", "outcome", "INSIST", "comment", "Закупим", "newDate", "2026-04-10");
            assertThat(running(number)).contains("R26 2026-04-10").doesNotContain("R26 2026-03-10");
            assertThat(notices(number, "ACTION_INSISTED")).containsExactly("li");

            does("li", number, "doAction", "outcome", "REFUSE", "reason", "Столб поставил сосед");
            does("orlova", number, "decideRefusal", "outcome", "LET_OFF", "reason", "Столб уже стоит.");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(letter(number, "ACTIONS_OVER").body()).contains("— Поставить столб: Столб уже стоит.");
            assertThat(journal(number))
                    .containsSubsequence("ACTION_REFUSAL_ASKED", "ACTION_INSISTED", "ACTION_REFUSED");
        }

        @Test
        void tellsOwnerThenLeadThenHeadAsAnActionComesNearAndIsMissed() {
            time.at("2026-03-02T09:00");
            String number = inWork(complaint());
            promise(number, "Проверить подстанцию", "belyaev", "2026-03-12");
            answered(number);
            postLeaves();
            assertThat(open("belyaev", number, "doAction").assignee()).isEqualTo("belyaev");

            time.at("2026-03-13T18:00");
            assertThat(notices(number, "NEAR")).contains("belyaev");
            assertThat(notices(number, "MISSED"))
                    .as("the lead of its owner's unit")
                    .containsExactly("sokolov");
            does("belyaev", number, "doAction", "outcome", "DONE", "report", "Проверено с опозданием.");
            assertThat(clock(number, "R26").orElseThrow().state()).isEqualTo("BREACHED");
        }

        @Test
        void promisesMoreAfterTheAnswerAndTakesBackOnlyBeforeIt() {
            time.at("2026-03-02T09:00");
            String number = inWork(complaint());
            long first = promise(number, "Лишнее", "li", "2026-03-10");
            promises.takeBack(number, first, LI);
            promise(number, "Заменить кабель", "li", "2026-03-10");
            answered(number);
            postLeaves();
            assertThat(letter(number, "ANSWER").body()).doesNotContain("Лишнее");

            assertThatThrownBy(() -> promise(number, "Ещё", "li", "2026-03-10"))
                    .as("after the answer only the head promises")
                    .hasMessageContaining("complaint.mayNotPromise");
            promises.promise(number, "Покрасить щит", "ryabova", day("2026-03-15"), ORLOVA);
            does("li", number, "doAction", "outcome", "DONE", "report", "Заменён.");
            assertThat(state(number)).isEqualTo(State.ANSWERED);
            does("ryabova", number, "doAction", "outcome", "DONE", "report", "Покрашен.");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThatThrownBy(() -> promises.promise(number, "Поздно", "li", day("2026-03-20"), ORLOVA))
                    .hasMessageContaining("complaint.notNow");
        }

        @Test
        void refusesAPromiseWithoutOwnerDateOrRight() {
            time.at("2026-03-02T09:00");
            String number = inWork(complaint());
            assertThatThrownBy(() -> promise(number, "Что-то", "nemo", "2026-03-10"))
                    .hasMessageContaining("complaint.unknownOwner");
            assertThatThrownBy(() -> promise(number, "Что-то", "li", "2026-03-01"))
                    .hasMessageContaining("complaint.dateAhead");
            assertThatThrownBy(() -> promise(number, " ", "li", "2026-03-10")).hasMessageContaining("text.missing");
            assertThatThrownBy(() -> promises.promise(number, "Чужое", "li", day("2026-03-10"), new Actor("koval")))
                    .hasMessageContaining("complaint.mayNotPromise");
            long id = promise(number, "Сам себе", "orlova", "2026-03-10");
            answered(number);
            postLeaves();
            assertThatThrownBy(() -> promises.takeBack(number, id, ORLOVA))
                    .hasMessageContaining("complaint.promisedAlready");
            does("orlova", number, "doAction", "outcome", "REFUSE", "reason", "Не хочу");
            assertThatThrownBy(() -> does("orlova", number, "decideRefusal", "outcome", "LET_OFF", "reason", "Так"))
                    .hasMessageContaining("complaint.ownAction");
        }

        @Test
        void closesAnAppealOfAnOlderReleaseWithTheLastOfItsActions() {
            String number = inWork(complaint());
            promise(
                    number,
                    "Доделать",
                    "li",
                    LocalDate.ofInstant(time.now(), organisation.zone())
                            .plusDays(5)
                            .toString());
            answered(number);
            String key = appeal(number).businessKey();
            postLeaves();
            processes.end("appeal", key);
            database.sql("update promised_action set state = 'PROMISED' where number = ?")
                    .param(number)
                    .update();
            sending.close(number);
            assertThat(state(number))
                    .as("the older way would have closed it here")
                    .isEqualTo(State.ANSWERED);

            does("li", number, "doAction", "outcome", "DONE", "report", "Доделано.");
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private long promise(String number, String what, String owner, String due) {
            return promises.promise(number, what, owner, day(due), LI);
        }

        private List<String> running(String number) {
            return deadlines.clocks(number).stream()
                    .filter(one -> one.state().equals("RUNNING"))
                    .map(one -> one.rule() + " " + (one.rule().equals("R26") ? one.due() : null))
                    .toList();
        }

        private List<String> notices(String number, String kind) {
            return database.sql("select recipient_login from v_correspondence_letter where number = ? and kind = ?")
                    .params(number, kind)
                    .query(String.class)
                    .list();
        }
    }
}
