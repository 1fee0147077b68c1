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
        void asksNobodyOnceTheDraftIsHandedIn() {
            var number = inWork();
            does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);

            assertThatThrownBy(() -> resolution.requestInput(number, "quality-zarechny", "Поздно?", li))
                    .hasMessageContaining("resolution.tooLate");
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
