package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/application.bpmn`: from completeness for its own service to the client's confirmation (003, 5.2.7; R5). */
class ApplicationTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("application")
    abstract static class Paths extends Visits {

        @Test
        void asksForWhatItsOwnServiceNeeds() {
            var number = applied();
            does("belova", number, "triage", "outcome", "OURS");
            assertThatThrownBy(() -> does(
                            "belova",
                            number,
                            "checkCompleteness",
                            "complete",
                            "YES",
                            "present",
                            "supply-address,contact-phone,replacement-account,replacement-meter"))
                    .hasMessageContaining("present:application.missing");

            does(
                    "belova",
                    number,
                    "checkCompleteness",
                    "complete",
                    "NO",
                    "present",
                    "supply-address,contact-phone,replacement-account",
                    "question",
                    "Не хватает сведений.",
                    "channel",
                    "EMAIL");
            assertThat(letter(number, "QUESTION").body())
                    .contains("Не хватает сведений.\n\nПришлите, пожалуйста:\n– Тип и номер нынешнего счётчика\n"
                            + "– Паспорт нового счётчика или договор о его покупке");
            registry.replied(number);
            does("belova", number, "checkCompleteness", "complete", "YES", "present", ALL);
            does("belova", number, "assignUnit", "unit", "metering-zarechny");

            assertThat(database.sql("select count(*) from v_resolution_service_check where number = ? and present")
                            .param(number)
                            .query(Long.class)
                            .single())
                    .isEqualTo(3 + 5);
            assertThat(open("li", number, "agreeTime").unit()).isEqualTo("metering-zarechny");
        }

        @Test
        void closesWhenTheClientConfirmsOnTheirPage() {
            var number = done();
            assertThat(state(number)).isEqualTo(State.ANSWERED);
            assertThat(clock(number, "R5")).hasValueSatisfying(clock -> {
                assertThat(clock.state()).isNotEqualTo("RUNNING");
                assertThat(clock.due()).isEqualTo(day(DAY));
            });
            assertThat(letter(number, "WORK_DONE").body())
                    .contains("Счётчик заменили и опломбировали.", "до 17.03.2026");

            applications.confirm(number, true, null, Actor.APPLICANT);

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(reports(number)).containsExactly("CONFIRMED applicant PAGE");
            assertThat(lives(number)).isFalse();
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
        }

        @Test
        void closesWhenTheClientConfirmsOnThePhone() {
            var number = done();
            does("li", number, "confirmWork", "confirmed", "YES", "note", "Всё хорошо");

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(reports(number)).containsExactly("CONFIRMED li PHONE");
        }

        @Test
        void takesSilenceForConfirmationAndTellsTheClient() {
            var number = done();
            time.at("2026-03-18T00:01");

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).endsWith("WORK_DONE", "WORK_CONFIRMED");
            assertThat(reports(number)).containsExactly("SILENT system -");
            assertThatThrownBy(() -> applications.confirm(number, false, "Не сделано", Actor.APPLICANT))
                    .hasMessageContaining("application.tooLate");
        }

        @Test
        void agreesANewTimeForWhatTheClientSaysIsNotDone() {
            var number = done();
            assertThatThrownBy(() -> applications.confirm(number, false, " ", Actor.APPLICANT))
                    .hasMessageContaining("words:text.missing");
            applications.confirm(number, false, "Пломбы нет", Actor.APPLICANT);

            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(clock(number, "R5"))
                    .hasValueSatisfying(clock -> assertThat(clock.state()).isEqualTo("RUNNING"));
            does("li", number, "agreeTime", "outcome", "PHONE", "day1", "2026-03-16", "hour1", "12:00");
            assertThat(dates(number)).containsEntry("R5", day("2026-03-16"));
            does("li", number, "doWork", "outcome", "DONE", "report", "Опломбировали.");
            does("li", number, "confirmWork", "confirmed", "NO", "reason", "Пломба отвалилась");
            assertThat(reports(number)).containsExactly("DENIED applicant PAGE", "DENIED li PHONE");
            open("li", number, "agreeTime");
        }

        @Test
        void agreesANewTimeWhenTheWorkFails() {
            var number = agreed();
            time.at(DAY + "T11:00");
            assertThat(clock(number, "R5").orElseThrow().missedAt()).isEqualTo(time.instant(DAY + "T10:00"));
            does("li", number, "doWork", "outcome", "FAILED", "fault", "CLIENTS", "reason", "Никого не было дома.");

            assertThat(letter(number, "WORK_FAILED").body())
                    .contains("не удалось", "Никого не было дома.")
                    .doesNotContain("Простите");
            does("li", number, "agreeTime", "outcome", "PHONE", "day1", "2026-03-19", "hour1", "15:00");
            does("li", number, "doWork", "outcome", "FAILED", "fault", "OURS", "reason", "Машина в ремонте.");
            assertThat(letter(number, "WORK_FAILED").body()).contains("не сможем", "Простите за неудобство");
            open("li", number, "agreeTime");
            assertThat(reports(number)).containsExactly("FAILED - -", "FAILED - -");
        }

        @Test
        void agreesAnotherTimeWhenTheClientAsks() {
            var number = agreed();
            applications.askOther(
                    number, LocalDateTime.parse("2026-03-17T16:00"), "Вызвали на работу", Actor.APPLICANT);

            assertThat(dates(number))
                    .as("until a new time is agreed, the old one stays")
                    .containsEntry("R5", day(DAY));
            does("li", number, "agreeTime", "outcome", "ACCEPT");
            assertThat(dates(number)).containsEntry("R5", day("2026-03-17"));
            assertThat(proposals(number)).containsExactly("li LETTER ACCEPTED PAGE", "applicant PAGE ACCEPTED LETTER");
            open("li", number, "doWork");
        }

        @Test
        void explainsInWritingWhatCannotBeDone() {
            var number = routed();
            does("li", number, "agreeTime", "outcome", "IMPOSSIBLE");
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Подробнее");
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            postLeaves();

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(told(number)).endsWith("ANSWER");
        }

        @Test
        void routesAnewWhatIsHandedBack() {
            var number = routed();
            does("li", number, "agreeTime", "outcome", "HAND_BACK", "reason", "Это договор");
            does("belova", number, "assignUnit", "unit", "metering-lesnoy", "reason", "Их сеть");
            does("savelyev", number, "agreeTime", "outcome", "IMPOSSIBLE");
            does("savelyev", number, "draftAnswer", "outcome", "HAND_BACK", "reason", "Не наш район");
            assertThat(open("belova", number, "assignUnit").task()).isEqualTo("assignUnit");
            assertThat(state(number)).isEqualTo(State.TRIAGED);
        }
    }
}
