package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.ClockView;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/input.bpmn` (R3). */
class InputTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("input")
    abstract static class Paths extends Life {

        private final Actor li = new Actor("li");

        @Test
        void givesTheAskedUnitOneWorkingDayOfItsOwn() {
            time.at("2026-03-05T10:00");
            var number = inWork();
            var own = running(number, "R3");
            resolution.requestInput(number, "quality-zarechny", "Было ли напряжение в норме?", li);

            var asked = open("belyaev", number, "giveInput");
            assertThat(asked.unit()).isEqualTo("quality-zarechny");
            assertThat(clockOfInput(number)).hasValueSatisfying(clock -> {
                assertThat(clock.due()).isEqualTo(day("2026-03-06"));
                assertThat(clock.key()).isNotIn(own);
            });

            does("belyaev", number, "giveInput", "input", "Да, 228 В.");
            assertThat(running(number, "R3")).isEqualTo(own);
            assertThat(database.sql("select input from v_resolution_input where number = ? and state = 'GIVEN'")
                            .param(number)
                            .query(String.class)
                            .single())
                    .isEqualTo("Да, 228 В.");
            assertThat(journal(number)).containsSubsequence("INPUT_REQUESTED", "INPUT_GIVEN");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
        }

        @Test
        void asksSeveralUnitsAtOnceAndTellsThemApart() {
            var number = inWork();
            resolution.requestInput(number, "quality-zarechny", "Напряжение?", li);
            resolution.requestInput(number, "billing-zarechny", "Начисления?", li);

            does("morozova", number, "giveInput", "input", "По счётчику.");
            does("belyaev", number, "giveInput", "input", "В норме.");
            assertThat(database.sql(
                                    "select unit || ' ' || input from v_resolution_input where number = ? order by unit")
                            .param(number)
                            .query(String.class)
                            .list())
                    .containsExactly("billing-zarechny По счётчику.", "quality-zarechny В норме.");
        }

        @Test
        void asksNobodyWhoCannotAnswer() {
            var number = inWork();
            resolution.requestInput(number, "quality-zarechny", "Напряжение?", li);

            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "Ещё раз?", li))
                    .hasMessageContaining("resolution.unitAlreadyAsked");
            assertThatThrownBy(() -> resolution.requestInput(number, "metering-zarechny", "Себя?", li))
                    .hasMessageContaining("resolution.ownUnit");
            assertThatThrownBy(() -> resolution.requestInput(number, "management", "Можно?", li))
                    .hasMessageContaining("resolution.nobodyThere");
            assertThatThrownBy(() -> resolution.requestInput(number, "atlantis", "Кто там?", li))
                    .hasMessageContaining("resolution.unknownUnit");
            assertThatThrownBy(() -> resolution.requestInput(number, "billing-zarechny", " ", li))
                    .hasMessageContaining("question");
            assertThatThrownBy(() -> resolution.requestInput(number, "billing-zarechny", "?", new Actor("klimova")))
                    .hasMessageContaining("FORBIDDEN");
        }

        @Test
        void givesEachOfSeveralExecutorsItsOwnDateAndTellsTheLeadWhoIsLate() {
            time.at("2026-03-05T10:00");
            var number = inWork(filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL));
            resolution.requestInput(number, "quality-zarechny", "Напряжение?", day("2026-03-10"), li);
            resolution.requestInput(number, "billing-zarechny", "Начисления?", day("2026-03-15"), li);
            resolution.requestInput(number, "contracts-zarechny", "Договор?", li);

            assertThat(dueByUnit(number))
                    .containsExactly(
                            "billing-zarechny 2026-03-13 R26",
                            "contracts-zarechny 2026-03-06 R3",
                            "quality-zarechny 2026-03-10 R26");
            does("belyaev", number, "giveInput", "input", "228 В.");
            time.at("2026-03-14T00:01");
            assertThat(warned(number, "INPUT_LATE")).containsExactly("li", "li");
            assertThat(warned(number, "MISSED"))
                    .doesNotContain("li")
                    .containsAll(organisation.leadOf("billing-zarechny").stream()
                            .map(org.redress.organisation.Person::login)
                            .toList());
            assertThat(told(number))
                    .as("R26 does not trouble the applicant; R3 does")
                    .containsOnly("DELAY")
                    .hasSize(1);

            var open = database.sql("select id from v_resolution_input where number = ? and unit = 'billing-zarechny'")
                    .param(number)
                    .query(Long.class)
                    .single();
            claims("morozova", number, "giveInput");
            resolution.remindOfInput(number, open, li);
            assertThat(warned(number, "INPUT_WANTED")).containsExactly("morozova");
            does("morozova", number, "giveInput", "input", "По счётчику.");
            assertThatThrownBy(() -> resolution.remindOfInput(number, open, li)).hasMessageContaining("input.notOpen");
            assertThat(warned(number, "INPUT")).containsExactly("li", "li");
        }

        @Test
        void refusesDatesThatHelpNobody() {
            time.at("2026-03-07T10:00");
            var number = inWork(filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL));
            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "?", day("2026-03-06"), li))
                    .hasMessageContaining("input.past");
            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "?", day("2026-04-30"), li))
                    .hasMessageContaining("input.afterAnswer");
            assertThatThrownBy(() -> resolution.remindOfInput(number, 1, new Actor("klimova")))
                    .hasMessageContaining("FORBIDDEN");
        }

        @Test
        void asksNobodyOnceTheDraftIsHandedIn() {
            var number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);

            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "Поздно?", li))
                    .hasMessageContaining("resolution.tooLate");
        }

        private List<String> dueByUnit(String number) {
            return database.sql(
                            "select i.unit, c.due_on, c.rule from v_resolution_input i"
                                    + " join v_deadline_clock c on c.clock_key = i.clock_key where i.number = ? order by i.unit")
                    .param(number)
                    .query((row, n) -> row.getString("unit") + " " + row.getObject("due_on", java.time.LocalDate.class)
                            + " " + row.getString("rule"))
                    .list();
        }

        private List<String> warned(String number, String notice) {
            return database.sql("select recipient_login from v_correspondence_letter"
                            + " where number = ? and kind = ? order by id")
                    .params(number, notice)
                    .query(String.class)
                    .list();
        }

        private List<String> running(String number, String rule) {
            return deadlines.clocks(number).stream()
                    .filter(clock -> clock.rule().equals(rule) && clock.state().equals("RUNNING"))
                    .map(ClockView::key)
                    .toList();
        }

        private Optional<ClockView> clockOfInput(String number) {
            var key = database.sql("select clock_key from v_resolution_input where number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
            return deadlines.clocks(number).stream()
                    .filter(clock -> clock.key().equals(key))
                    .findFirst();
        }
    }
}
