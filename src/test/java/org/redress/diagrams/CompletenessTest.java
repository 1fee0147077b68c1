package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/completeness.bpmn`. */
class CompletenessTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("completeness")
    abstract static class Paths extends Life {

        @Test
        void asksTheApplicantAndChecksAgainWhenTheyReplied() {
            var number = asked();
            assertThat(state(number)).isEqualTo(State.AWAITING_CLARIFICATION);
            assertThat(told(number)).containsExactly("QUESTION");

            assertThat(registry.replied(number)).isTrue();
            assertThat(state(number)).isEqualTo(State.TRIAGED);
            does("belova", number, "checkCompleteness", "complete", "YES");
            assertThat(open("belova", number, "assignUnit")).isNotNull();
        }

        @Test
        void routesOnTheDataAtHandWhenNoReplyCame() {
            var number = asked();

            time.travel(Duration.ofDays(14));
            assertThat(state(number)).isEqualTo(State.TRIAGED);
            assertThat(told(number)).contains("QUESTION", "DECIDED_WITHOUT_REPLY");
            assertThat(open("belova", number, "assignUnit")).isNotNull();
        }

        @Test
        void asksByNoOtherWayThanThoseNamed() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "OURS");

            assertThatThrownBy(() -> does(
                            "belova",
                            number,
                            "checkCompleteness",
                            "complete",
                            "NO",
                            "question",
                            "Номер?",
                            "channel",
                            "POST"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("resolution.wayNotNamed");
        }

        private String asked() {
            var number = question();
            does("pakhomov", number, "triage", "outcome", "OURS");
            does(
                    "belova",
                    number,
                    "checkCompleteness",
                    "complete",
                    "NO",
                    "question",
                    "Какой номер счётчика?",
                    "channel",
                    "EMAIL");
            return number;
        }
    }
}
