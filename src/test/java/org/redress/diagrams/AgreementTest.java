package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/agreement.bpmn`: how specialist and client come to one time (003, 5.2.7; R5). */
class AgreementTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("agreement")
    abstract static class Paths extends Visits {

        @Autowired
        private Course course;

        @Test
        void agreesByLetterWhatTheClientChooses() {
            var number = proposed();
            assertThat(dates(number)).containsEntry("R5", day("2026-03-10"));
            assertThat(letter(number, "TIME_PROPOSED").body())
                    .contains(
                            "– 12.03.2026, 10:00\n– 13.03.2026, в любое время", "Работа займёт час.", "до 10.03.2026");
            assertThat(applications.matter(appeal(number)))
                    .hasValueSatisfying(matter -> assertThat(matter.times()).containsExactly(TEN, FRIDAY));

            applications.accept(number, TEN, Actor.APPLICANT);

            assertThat(open("li", number, "doWork").assignee()).isEqualTo("li");
            assertThat(dates(number)).containsEntry("R5", day("2026-03-12"));
            assertThat(told(number)).endsWith("TIME_PROPOSED", "TIME_AGREED");
            assertThat(proposals(number)).containsExactly("li LETTER ACCEPTED PAGE");
            assertThat(notices("li", number))
                    .anyMatch(one -> one.get("subject").equals(number + ": клиент выбрал время"));
        }

        @Test
        void agreesOnThePhoneWithTheOutcomeOnRecord() {
            var number = routed();
            does("li", number, "agreeTime", "outcome", "NOT_REACHED", "note", "Гудки");
            does("li", number, "agreeTime", "outcome", "PHONE", "day1", DAY, "hour1", "14:30", "note", "Будет дома");

            assertThat(proposals(number)).containsExactly("li PHONE NOT_REACHED -", "li PHONE ACCEPTED PHONE");
            assertThat(appeal(number).stated().agreed()).isEqualTo(LocalDateTime.parse(DAY + "T14:30"));
            assertThat(journal(number)).containsSubsequence("CLIENT_NOT_REACHED", "TIME_AGREED");
            open("li", number, "doWork");
        }

        @Test
        void takesTheTimeThatTheClientProposes() {
            var number = proposed();
            var monday = LocalDateTime.parse("2026-03-16T18:00");
            applications.decline(number, monday, "Раньше не могу", Actor.APPLICANT);
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(dates(number)).as("no time is agreed yet").containsEntry("R5", day("2026-03-10"));

            does("li", number, "agreeTime", "outcome", "ACCEPT");

            assertThat(dates(number)).containsEntry("R5", day("2026-03-16"));
            assertThat(proposals(number)).containsExactly("li LETTER DECLINED PAGE", "applicant PAGE ACCEPTED LETTER");
            open("li", number, "doWork");
        }

        @Test
        void callsTheClientWhomNoTimeSuits() {
            var number = proposed();
            applications.decline(number, null, "Позвоните", Actor.APPLICANT);

            assertThatThrownBy(() -> does("li", number, "agreeTime", "outcome", "ACCEPT"))
                    .hasMessageContaining("application.nothingProposed");
            does("li", number, "agreeTime", "outcome", "PHONE", "day1", DAY);
            assertThat(appeal(number).stated().agreed()).isEqualTo(LocalDateTime.parse(DAY + "T00:00"));
        }

        @Test
        void callsTheClientWhoDoesNotAnswerInTime() {
            var number = proposed();
            time.at("2026-03-11T08:00");

            open("li", number, "agreeTime");
            assertThat(proposals(number)).containsExactly("li LETTER EXPIRED LETTER");
            assertThat(applications.matter(appeal(number))).isEmpty();
            assertThatThrownBy(() -> applications.accept(number, TEN, Actor.APPLICANT))
                    .hasMessageContaining("application.tooLate");
            assertThat(notices("li", number))
                    .anyMatch(one -> one.get("subject").equals(number + ": клиент не ответил, позвоните ему"));
        }

        @Test
        void notesOnThePhoneWhatTheClientSaysToTheLetter() {
            var number = proposed();
            does("li", number, "awaitClient", "outcome", "DECLINED", "note", "Уезжает");
            propose(number);
            does("li", number, "awaitClient", "outcome", "CHANGE");
            propose(number);
            does("li", number, "awaitClient", "outcome", "PHONE", "day1", "2026-03-13", "hour1", "09:00");

            assertThat(proposals(number))
                    .containsExactly(
                            "li LETTER DECLINED PHONE",
                            "li LETTER REPLACED LETTER",
                            "li LETTER REPLACED PHONE",
                            "li PHONE ACCEPTED PHONE");
            open("li", number, "doWork");
        }

        @Test
        void endsWithATimeThatWasAgreedBesideTheTask() {
            var number = routed();
            course.agree(number, TEN, new Actor("belova"));
            open("li", number, "doWork");

            var other = proposed();
            course.agree(other, TEN, new Actor("li"));
            open("li", other, "doWork");
            assertThat(proposals(other)).containsExactly("li LETTER REPLACED PHONE", "li PHONE ACCEPTED PHONE");
        }

        @Test
        void handsBackWhatIsAnotherDepartmentsAndRefusesWhatCannotBeDone() {
            var number = routed();
            does("li", number, "agreeTime", "outcome", "HAND_BACK", "reason", "Это договор");
            assertThat(state(number)).isEqualTo(State.TRIAGED);
            does("belova", number, "assignUnit", "unit", "contracts-zarechny", "reason", "Договорный вопрос");
            does("vlasova", number, "agreeTime", "outcome", "IMPOSSIBLE");
            assertThat(open("vlasova", number, "draftAnswer").assignee()).isEqualTo("vlasova");
        }

        @Test
        void refusesTimesThatCannotBe() {
            var number = routed();
            assertThatThrownBy(() -> does("li", number, "agreeTime", "outcome", "LETTER", "day1", "2026-03-04"))
                    .hasMessageContaining("day1:application.past");
            assertThatThrownBy(() -> does("li", number, "agreeTime", "outcome", "PHONE", "day1", "2027-04-01"))
                    .hasMessageContaining("day1:application.tooFar");
            assertThatThrownBy(
                            () -> does("li", number, "agreeTime", "outcome", "LETTER", "day1", DAY, "hour2", "10:00"))
                    .hasMessageContaining("day2:application.noDay");
            propose(number);
            assertThatThrownBy(
                            () -> applications.accept(number, LocalDateTime.parse("2026-03-12T11:00"), Actor.APPLICANT))
                    .hasMessageContaining("application.notOffered");
            assertThatThrownBy(() -> applications.accept(number, TEN, new Actor("gromova")))
                    .as("who may enter no replies answers for no client")
                    .hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> applications.accept(number, TEN, new Actor("savelyev")))
                    .as("another unit's specialist does not")
                    .hasMessageContaining("FORBIDDEN");
            applications.accept(number, TEN, new Actor("klimova"));
            assertThat(proposals(number)).containsExactly("li LETTER ACCEPTED PHONE");
        }

        @Test
        void speaksTheLanguageAndTakesTheWayOfTheClient() {
            var number = proposed();
            assertThat(letter(number, "TIME_PROPOSED").reach()).isEqualTo(Reach.EMAIL);
            assertThat(letter(number, "TIME_PROPOSED").subject()).isEqualTo("Заявка " + number + ": когда вам удобно?");
        }
    }
}
