package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.ClockView;
import org.redress.deadline.Condition;
import org.redress.deadline.StageView;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Scenarios of pack `ua` whose dates were worked out by hand, through the diagrams on a moved clock. */
class GoldenUaTest {

    @Nested
    @RedressTest(
            own = "goldenUa",
            settings = {"redress.pack=ua"})
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(
            value = Database.POSTGRESQL,
            own = "goldenUa",
            settings = {"redress.pack=ua"})
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        @Test
        void scenario11SupplierOrOperator() {
            time.at("2026-04-02T10:00");
            var number = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            assertThat(clock(number, "R16").orElseThrow().nominal()).isEqualTo(day("2026-05-02"));
            assertThat(shown(number)).isEqualTo(day("2026-05-04"));
            inWork(number);

            time.at("2026-04-20T10:00");
            resolution.requestExtension(number, 15, "Потрібна технічна перевірка", new Actor("li"));
            does("orlova", number, "approveExtension", "outcome", "GRANT");
            assertThat(clock(number, "R16").orElseThrow().nominal()).isEqualTo(day("2026-05-17"));
            assertThat(shown(number)).isEqualTo(day("2026-05-18"));
            assertThat(letter(number, "EXTENDED").body()).contains("18.05.2026");

            time.at("2026-05-19T10:00");
            answered(number);
            assertThat(way(number, "question")).contains("answering", "questionAnswered");
            assertThat(clock(number, "R16").orElseThrow().state()).isEqualTo("BREACHED");
            assertThat(clock(number, "R16").orElseThrow().stages())
                    .extracting(StageView::stage)
                    .contains("MISSED");
        }

        @Test
        void scenario11DataInsufficientAndDefectiveForm() {
            time.at("2026-09-03T10:00");
            var data = returned("DATA_INSUFFICIENT");
            assertThat(clock(data, "R21").orElseThrow().due()).isEqualTo(day("2026-09-08"));
            var form = returned("DEFECTIVE_FORM");
            assertThat(clock(form, "R21").orElseThrow().nominal()).isEqualTo(day("2026-09-13"));
            assertThat(clock(form, "R21").orElseThrow().due()).isEqualTo(day("2026-09-14"));
            assertThat(state(form)).isEqualTo(State.RETURNED);
        }

        @Test
        void scenario12BillCheck() {
            time.at("2026-04-30T10:00");
            var number = filed(
                    Kind.APPEAL, new NewAppeal.Terms(Set.of(Condition.BILL_CHECK), null, null, null, null), time.now());
            assertThat(shown(number)).isEqualTo(day("2026-05-07"));
        }

        /** R20 and R21: each with its own letter. */
        @Test
        void tellsByItsOwnLetterWhatIsReturnedOrForwarded() {
            time.at("2026-09-03T10:00");
            assertThat(told(returned("DATA_INSUFFICIENT"))).containsExactly("DATA_INSUFFICIENT");
            assertThat(told(returned("DEFECTIVE_FORM"))).containsExactly("DEFECTIVE_FORM");
            var number = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does("pakhomov", number, "triage", "outcome", "FORWARD", "body", "city-heat", "reason", "Тепло.");
            assertThat(clock(number, "R20").orElseThrow().due()).isEqualTo(day("2026-09-08"));
            assertThat(told(number)).containsExactlyInAnyOrder("BODY", "FORWARDED");
        }

        /** R23: a call meant for another operator is put through during the contact. */
        @Test
        void putsACallThroughToTheOperatorThatItWasMeantFor() {
            var number = filed(Kind.CONSULTATION, Channel.PHONE, "zarechny", "quality.voltage", Reach.PHONE);
            assertThat(clock(number, "R15")).isPresent();
            does("klimova", number, "answerContact", "outcome", "OPERATOR", "operator", "grid", "forwarded", "YES");

            assertThat(clock(number, "R23")).isPresent();
            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(told(number)).containsExactlyInAnyOrder("BODY_CALL", "RIGHT_OPERATOR");
            assertThat(letter(number, "BODY_CALL").body()).contains("Зимина Ольга Валерьевна", "переадресован");
            assertThat(letter(number, "RIGHT_OPERATOR").body()).contains("8 800 000-01-08");
        }

        private String returned(String ground) {
            var number = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does("pakhomov", number, "triage", "outcome", "RETURN", "ground", ground, "reason", "Так вимагає закон.");
            return number;
        }

        private LocalDate shown(String number) {
            return deadlines.clocks(number).stream()
                    .filter(ClockView::shown)
                    .map(ClockView::due)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
