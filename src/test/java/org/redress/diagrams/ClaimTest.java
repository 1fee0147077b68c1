package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.resolution.Teamwork;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/claim.bpmn`. */
class ClaimTest {

    private static final String DEMAND = "Вернуть деньги за телевизор, сгоревший от скачка напряжения.";
    private static final String PAID = "Деньги придут на карту до 20.02.2026.";

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("claim")
    abstract static class Paths extends Life {

        @Autowired
        private Teamwork teamwork;

        @BeforeEach
        void onTheFirstMorning() {
            time.at(Time.START);
        }

        @Test
        void grantsAllThatWasDemanded() {
            var number = decided(recorded("24 990"), "outcome", "GRANTED", "grounds", "Авария на линии 14.01.");

            assertThat(state(number)).isEqualTo(State.DRAFTED);
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(letter(number, "CLAIM_GRANTED").body())
                    .contains("удовлетворено полностью, сумма 24\u00a0990\u00a0₽")
                    .contains("Основание: Авария на линии 14.01.", PAID);
            assertThat(decision(number)).isEqualTo("GRANTED 2499000 RUB");
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(lives(number)).isFalse();
            assertThat(journal(number))
                    .containsSubsequence(
                            "CLAIM_RECORDED", "COMPLETE", "ROUTED", "CLAIM_DECIDED", "APPROVED", "ANSWERED", "CLOSED");
        }

        @Test
        void grantsAPartThatIsLessThanTheWhole() {
            var number = recorded("24 990,00");
            assertThatThrownBy(() -> decided(number, "outcome", "PARTLY", "sum", "24990", "grounds", "Износ."))
                    .hasMessageContaining("claim.sum.whole");
            assertThatThrownBy(() -> decided(number, "outcome", "PARTLY", "grounds", "Износ."))
                    .hasMessageContaining("claim.sum.missing");
            assertThatThrownBy(() -> decided(number, "outcome", "PARTLY", "sum", "половину", "grounds", "Износ."))
                    .hasMessageContaining("claim.sum.unreadable");
            assertThatThrownBy(() -> decided(number, "outcome", "PARTLY", "sum", "8000"))
                    .hasMessageContaining("grounds");

            decided(number, "outcome", "PARTLY", "sum", "17 500,50", "grounds", "Износ за три года.");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(letter(number, "CLAIM_PARTLY").body())
                    .contains("17\u00a0500,50\u00a0₽ из 24\u00a0990\u00a0₽", "Износ за три года.");
            assertThat(decision(number)).isEqualTo("PARTLY 1750050 RUB");
        }

        @Test
        void refusesWithTheReasonAfterReworkByItsAuthor() {
            var number = decided(recorded(null), "outcome", "REFUSED", "grounds", "Скачка не было.");
            assertThatThrownBy(() -> does("li", number, "approveAnswer", "outcome", "APPROVE"))
                    .hasMessageContaining("li finds no open task");

            does("orlova", number, "approveAnswer", "outcome", "REWORK", "comment", "Приложите журнал подстанции");
            assertThat(open("li", number, "decideClaim").assignee()).isEqualTo("li");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            decided(number, "outcome", "REFUSED", "grounds", "Журнал подстанции: скачка 14.01 не было.");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(letter(number, "CLAIM_REFUSED").body())
                    .contains("в требовании отказано.", "Причина: Журнал подстанции");
        }

        @Test
        void asksForWhatIsMissingAndGoesOnWithTheReplyOrWithoutIt() {
            var replied = taken();
            asks(replied);
            assertThat(state(replied)).isEqualTo(State.AWAITING_CLARIFICATION);
            var silent = taken();
            asks(silent);

            registry.replied(replied);
            assertThat(open("belova", replied, "recordClaim").number()).isEqualTo(replied);
            time.at("2026-02-13T00:01");
            assertThat(told(silent)).contains("DECIDED_WITHOUT_REPLY");
            assertThat(open("belova", silent, "assignUnit").number()).isEqualTo(silent);
        }

        @Test
        void takesNoSumThatIsNone() {
            var number = taken();
            assertThatThrownBy(() -> does(
                            "belova", number, "recordClaim", "demand", DEMAND, "amount", "много", "complete", "YES"))
                    .hasMessageContaining("claim.sum.unreadable");
            assertThat(journal(number)).doesNotContain("CLAIM_RECORDED");
        }

        @Test
        void goesToTheUnitThatWasNamedWhenItWasHandedBack() {
            var number = recorded("5000");
            does(
                    "li",
                    number,
                    "decideClaim",
                    "outcome",
                    "HAND_BACK",
                    "reason",
                    "Напряжением занимаются другие",
                    "whose",
                    "quality-zarechny");

            assertThat(state(number)).isEqualTo(State.TRIAGED);
            assertThat(proposal(number)).isEqualTo("quality-zarechny routing.reason.named metering-zarechny");
            does("belova", number, "assignUnit", "unit", "quality-zarechny");
            assertThat(open("belyaev", number, "decideClaim").unit()).isEqualTo("quality-zarechny");
        }

        @Test
        void isGivenToAnotherUnitBeforeTheDecisionAndBeforeTheApproval() {
            var number = recorded("5000");
            var belova = new Actor("belova");
            assertThatThrownBy(() -> teamwork.reroute(number, "metering-zarechny", "Им", belova))
                    .hasMessageContaining("routing.sameUnit");
            assertThatThrownBy(() -> teamwork.reroute(number, "billing-zarechny", "Им", new Actor("li")))
                    .hasMessageContaining("FORBIDDEN");
            teamwork.reroute(number, "billing-zarechny", "Спор о начислениях", belova);
            assertThat(open("morozova", number, "decideClaim").assignee()).isNull();

            claims("morozova", number, "decideClaim");
            decidedBy("morozova", number, "outcome", "REFUSED", "grounds", "Начислено верно.");
            teamwork.reroute(number, "metering-zarechny", "Всё-таки счётчик", belova);
            assertThat(state(number)).isEqualTo(State.ROUTED);
            claims("li", number, "decideClaim");
            decided(number, "outcome", "GRANTED", "grounds", "Счётчик врал.");
            does("orlova", number, "approveAnswer", "outcome", "APPROVE");
            assertThat(told(number)).containsExactly("CLAIM_GRANTED");
            assertThatThrownBy(() -> teamwork.reroute(number, "billing-zarechny", "Поздно", belova))
                    .hasMessageContaining("routing.notAtWork");
        }

        private String taken() {
            var number = filed(Kind.CLAIM, Channel.POST, "zarechny", "metering.fault", Reach.EMAIL);
            does("belova", number, "triage", "outcome", "OURS");
            return number;
        }

        /** In Li's hands, for a sum or for none. */
        private String recorded(String sum) {
            var number = taken();
            if (sum == null) {
                does("belova", number, "recordClaim", "demand", DEMAND, "complete", "YES");
            } else {
                does("belova", number, "recordClaim", "demand", DEMAND, "amount", sum, "complete", "YES");
            }
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("li", number, "decideClaim");
            return number;
        }

        private void asks(String number) {
            does(
                    "belova",
                    number,
                    "recordClaim",
                    "demand",
                    DEMAND,
                    "complete",
                    "NO",
                    "question",
                    "Пришлите чек",
                    "channel",
                    "EMAIL");
        }

        private String decided(String number, String... fields) {
            return decidedBy("li", number, fields);
        }

        private String decidedBy(String who, String number, String... fields) {
            var all = java.util.Arrays.copyOf(fields, fields.length + 2);
            all[fields.length] = "answer";
            all[fields.length + 1] = PAID;
            does(who, number, "decideClaim", all);
            return number;
        }

        private String decision(String number) {
            return database.sql("select outcome, granted, currency from v_resolution_claim where number = ?")
                    .param(number)
                    .query((row, n) ->
                            row.getString("outcome") + " " + row.getLong("granted") + " " + row.getString("currency"))
                    .single();
        }

        private String proposal(String number) {
            return database.sql(
                            "select proposed, reason, fact from v_routing_assignment where number = ? order by id desc")
                    .param(number)
                    .query((row, n) ->
                            row.getString("proposed") + " " + row.getString("reason") + " " + row.getString("fact"))
                    .list()
                    .get(0);
        }
    }
}
