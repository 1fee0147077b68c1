package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/extension.bpmn` (R2, R7). */
class ExtensionTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("extension")
    abstract static class Paths extends Life {

        private final Actor li = new Actor("li");

        @Test
        void movesTheDateAndTellsTheApplicant() {
            time.at("2026-03-03T10:00");
            var number = asked();
            does("orlova", number, "approveExtension", "outcome", "GRANT", "comment", "Назвать дату");

            assertThat(clock(number, "R2").orElseThrow().due()).isEqualTo(day("2026-03-16"));
            assertThat(clock(number, "R2").orElseThrow().basis().extensions())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.approvedBy()).isEqualTo("orlova");
                        assertThat(one.toldOn()).isEqualTo(one.on());
                    });
            assertThat(letter(number, "EXTENDED").body()).contains("16.03.2026");
            assertThat(decision(number)).isEqualTo("GRANTED orlova");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
        }

        @Test
        void leavesTheDateWhenItIsRefused() {
            var number = asked();
            var before = dates(number);
            does("orlova", number, "approveExtension", "outcome", "REFUSE", "comment", "Успеваете");

            assertThat(dates(number)).isEqualTo(before);
            assertThat(told(number)).doesNotContain("EXTENDED");
            assertThat(decision(number)).isEqualTo("REFUSED orlova");
            assertThat(journal(number)).contains("EXTENSION_REFUSED");
        }

        @Test
        void grantsNobodyTheirOwnRequest() {
            var number = asked();
            var task = open("orlova", number, "approveExtension").taskId();

            assertThatThrownBy(() -> work.complete(task, Map.of("outcome", "GRANT"), li))
                    .hasMessageContaining("FORBIDDEN");
            assertThat(decision(number)).startsWith("OPEN");
        }

        @Test
        void asksOnlyForWhatTheRuleAllows() {
            var number = inWork();

            assertThatThrownBy(() -> resolution.requestExtension(number, 11, "Долго", li))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("deadline.extension");
            assertThatThrownBy(() -> resolution.requestExtension(number, 5, " ", li))
                    .hasMessageContaining("reason");
            assertThatThrownBy(() -> resolution.requestExtension(number, 5, "Можно?", new Actor("belova")))
                    .hasMessageContaining("FORBIDDEN");
            resolution.requestExtension(number, 5, "Ждём проверку", li);
            assertThatThrownBy(() -> resolution.requestExtension(number, 5, "Ещё", li))
                    .hasMessageContaining("resolution.extensionAlreadyAsked");
        }

        private String asked() {
            var number = inWork();
            resolution.requestExtension(number, 10, "Ждём проверку прибора", li);
            return number;
        }

        private String decision(String number) {
            return database.sql(
                            "select state || ' ' || coalesce(decided_by, '') from v_resolution_extension where number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
        }
    }
}
