package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.organisation.Role;
import org.redress.registry.State;
import org.redress.resolution.Recognition;
import org.redress.routing.Directory;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/not-ours.bpmn` (R9; rulebook section 3, "not an appeal"). */
class NotOursTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("notOurs")
    abstract static class Paths extends Life {

        @Autowired
        Recognition recognition;

        @Autowired
        Directory directory;

        private final Actor pakhomov = new Actor("pakhomov");

        @Test
        void goesToTheBodyThatTheDirectoryProposedWithALetterToEach() {
            var number = about("Не горит фонарь у школы, дети ходят в темноте");
            var proposed = directory.propose(number).orElseThrow();
            assertThat(proposed.body().code()).isEqualTo("zarechny-administration");
            assertThat(proposed.reason()).isEqualTo("routing.body.wordsAndTerritory");
            assertThat(proposed.facts().get(0)).isEqualTo("«фонарь»");

            does(
                    "pakhomov",
                    number,
                    "triage",
                    "outcome",
                    "FORWARD",
                    "body",
                    "zarechny-administration",
                    "reason",
                    "Нет");
            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(told(number)).containsExactlyInAnyOrder("BODY", "FORWARDED");
            assertThat(letter(number, "BODY").recipientName()).isEqualTo("Администрация города Заречного");
            assertThat(letter(number, "FORWARDED").body())
                    .contains("Администрация города Заречного", "8 800 000-01-06");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void proposesNothingThatIsOnlyInTheNeighbourhoodAndNobodyOfAnotherTerritory() {
            assertThat(directory.propose(about("Почему вырос счёт?"))).isEmpty();
            var number = filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "primorsky", "other", Reach.EMAIL);
            assertThat(directory
                            .operator("primorsky", null, "упал провод")
                            .orElseThrow()
                            .body()
                            .code())
                    .isEqualTo("grid-primorsky");
            assertThat(directory
                            .operator(null, "г. Заречный, ул. Садовая, 5", "")
                            .orElseThrow()
                            .body()
                            .code())
                    .isEqualTo("grid");
            assertThat(state(number)).isEqualTo(State.REGISTERED);
        }

        @Test
        void tellsWhereToTurnWithoutForwarding() {
            var number = about("Лифт стоит");
            does("pakhomov", number, "triage", "outcome", "TELL", "body", "housing-uyut", "reason", "Лифт не наш.");

            assertThat(state(number)).isEqualTo(State.RETURNED);
            assertThat(told(number)).containsExactly("NOT_OURS");
            assertThat(letter(number, "NOT_OURS").body()).contains("Уютный дом", "ул. Школьная, 2", "Лифт не наш.");
            assertThat(lives(number)).isFalse();
        }

        @Test
        void handsAFaultReportToTheDispatcherInOneStroke() {
            var number = about("Нет света на всей улице");
            recognition.passOn(number, "FAULT", null, pakhomov);

            assertThat(told(number)).containsExactly("FAULT_HANDED_OVER");
            assertThat(letter(number, "FAULT_HANDED_OVER").body()).contains("Диспетчерская служба");
            assertThat(open("volkov", number, "takeFault").role()).isEqualTo(Role.DISPATCHER);
            assertThat(deadlines.clocks(number)).anyMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(journal(number)).contains("PASSED_FAULT");

            does("volkov", number, "takeFault", "taken", "YES", "note", "Бригада будет через час.");
            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(appeal(number).forwardedTo()).isEqualTo("dispatch");
            assertThat(letter(number, "FAULT_TAKEN").body()).contains("Бригада будет через час.");
            assertThat(deadlines.clocks(number))
                    .noneMatch(clock -> clock.state().equals("RUNNING"));
            assertThat(lives(number)).isFalse();
        }

        @Test
        void handsAReadingToTheMeteringUnitOfItsTerritoryWhichMayNotTakeItUnread() {
            var number = about("Показания 4512");
            recognition.passOn(number, "READING", null, pakhomov);
            assertThat(open("li", number, "takeReading").unit()).isEqualTo("metering-zarechny");
            assertThat(work.item(number, "takeReading", new Actor("savelyev")))
                    .as("of Lesnoy")
                    .isEmpty();
            assertThatThrownBy(() -> does("li", number, "takeReading", "taken", "YES"))
                    .hasMessageContaining("note");

            does("li", number, "takeReading", "taken", "YES", "note", "Записано 4512.");
            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(told(number)).containsExactly("READING_HANDED_OVER", "READING_TAKEN");
        }

        @Test
        void isTakenBackByWhoWasWrongAndSortedAgainWithTheSameDates() {
            var number = about("Нет света третий день, жалуюсь");
            var dates = dates(number);
            recognition.passOn(number, "FAULT", null, pakhomov);
            assertThat(recognition.mayTakeBack(number, new Actor("li"))).isFalse();
            assertThatThrownBy(() -> recognition.takeBack(number, null, new Actor("li")))
                    .isInstanceOf(Refused.class);

            recognition.takeBack(number, "Это вопрос", pakhomov);
            assertThat(state(number)).isEqualTo(State.REGISTERED);
            assertThat(work.open(number, "takeFault")).isEmpty();
            assertThat(dates(number)).isEqualTo(dates);
            assertThat(told(number)).containsExactly("FAULT_HANDED_OVER", "AN_APPEAL");
            assertThatThrownBy(() -> recognition.takeBack(number, null, pakhomov))
                    .isInstanceOf(Refused.class);

            inWork(number);
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
        }

        @Test
        void comesBackFromThoseWhoSayThatItIsNotTheirs() {
            var number = about("Показания, и почему такой счёт?");
            recognition.passOn(number, "READING", "lesnoy", pakhomov);
            does("savelyev", number, "takeReading", "taken", "NO", "reason", "Спрашивают о счёте");

            assertThat(state(number)).isEqualTo(State.REGISTERED);
            assertThat(open("pakhomov", number, "triage")).isNotNull();
            assertThat(journal(number)).contains("TAKEN_BACK");
        }

        @Test
        void isRecognisedOnlyByWhoSortsAndOnlyOnce() {
            var number = about("Нет света");
            assertThatThrownBy(() -> recognition.passOn(number, "FAULT", null, new Actor("li")))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> recognition.passOn(number, "WEATHER", null, pakhomov))
                    .hasMessageContaining("matter");
            recognition.passOn(number, "FAULT", null, pakhomov);
            assertThatThrownBy(() -> recognition.passOn(number, "FAULT", null, pakhomov))
                    .isInstanceOf(Refused.class);
        }

        private String about(String text) {
            return filedWith(text, Kind.QUESTION, Channel.VIRTUAL_RECEPTION);
        }
    }
}
