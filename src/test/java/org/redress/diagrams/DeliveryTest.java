package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Every path of `bpmn/delivery.bpmn`. */
class DeliveryTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("delivery")
    abstract static class Paths extends Life {

        @Test
        void closesAnAnswerThatIsOnlyShown() {
            var number = filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.PORTAL);
            answered(inWork(number));

            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void sendsAnotherWayWhatCouldNotBeDelivered() {
            var number = filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.POST);
            answered(inWork(number));
            assertThat(state(number)).isEqualTo(State.ANSWERED);

            letters.failed(letter(number, "ANSWER").id(), new Actor("savchuk"));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.APPROVED);
            assertThat(deadlines.clocks(number)).anyMatch(clock -> clock.state().equals("RUNNING"));

            does("orlova", number, "redirectAnswer", "channel", "EMAIL", "address", "new@example.org");
            postLeaves();
            assertThat(letter(number, "ANSWER").address()).isEqualTo("new@example.org");
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(lives(number)).isFalse();
        }
    }
}
