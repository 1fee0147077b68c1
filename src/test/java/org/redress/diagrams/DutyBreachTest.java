package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.resolution.duty.DutyBreach;
import org.redress.resolution.duty.DutyBreaches;
import org.redress.shared.Actor;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/duty-breach.bpmn`: management decides, and nobody else learns of it (000, task 7). */
class DutyBreachTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("dutyBreach")
    abstract static class Paths extends Life {

        private static final Actor LI = new Actor("li");
        private static final Actor RYABOVA = new Actor("ryabova");
        private static final Actor GROMOVA = new Actor("gromova");

        @Autowired
        DutyBreaches breaches;

        @Test
        void isReportedDecidedAndToldToWhoReportedIt() {
            String number = inWork();
            List<String> before = journal(number);
            long id = breaches.report(number, "li", "Вписал показания на глаз.", RYABOVA);
            assertThat(notices("BREACH_REPORTED", id)).containsExactlyInAnyOrder("gromova", "kuznetsov");

            breaches.decide(id, Map.of("outcome", "CONFIRMED", "reason", "Есть фото", "measure", "Выговор"), GROMOVA);
            DutyBreach decided = breaches.seen(id, RYABOVA);
            assertThat(decided.state()).isEqualTo(DutyBreach.State.CONFIRMED);
            assertThat(decided.measure()).isEqualTo("Выговор");
            assertThat(notices("BREACH_DECIDED", id)).containsExactly("ryabova");
            assertThat(journal(number)).as("no trace in the journal").isEqualTo(before);
            assertThat(told(number)).doesNotContain("BREACH_REPORTED", "BREACH_DECIDED");
            assertThatThrownBy(() -> breaches.decide(id, Map.of(), GROMOVA)).hasMessageContaining("duty.decided");
        }

        @Test
        void isSeenByWhoReportedItByManagementAndAuditorsOnly() {
            String number = inWork();
            long id = breaches.report(number, "li", "Взял подарок.", RYABOVA);
            for (String stranger : List.of("li", "orlova", "belova", "pakhomov", "klimova", "maslov", "koval")) {
                Actor actor = new Actor(stranger);
                assertThatThrownBy(() -> breaches.seen(id, actor)).as(stranger).hasMessageContaining("duty.unknown");
                assertThat(breaches.seenBy(actor))
                        .as(stranger)
                        .noneMatch(one -> one.key().equals("" + id));
                assertThatThrownBy(() -> breaches.decide(id, Map.of("outcome", "REFUTED", "reason", "?"), actor))
                        .as(stranger)
                        .hasMessageContaining("duty.unknown");
            }
            assertThatThrownBy(() -> breaches.decide(id, Map.of("outcome", "REFUTED", "reason", "?"), RYABOVA))
                    .hasMessageContaining("duty.mayNotDecide");
            assertThat(database.sql("select count(*) from v_registry_work where task = 'decideBreach'")
                            .query(Long.class)
                            .single())
                    .as("it is on nobody's list of work")
                    .isZero();
            Actor auditor = new Actor("sedova");
            assertThat(breaches.seen(id, auditor).what()).isEqualTo("Взял подарок.");
            assertThatThrownBy(() -> breaches.decide(id, Map.of("outcome", "REFUTED", "reason", "?"), auditor))
                    .hasMessageContaining("duty.mayNotDecide");
        }

        @Test
        void concernsAManagerWhoNeitherHearsOfItNorDecides() {
            long id = breaches.report(inWork(), "kuznetsov", "Давил на отдел.", RYABOVA);
            assertThat(notices("BREACH_REPORTED", id)).containsExactly("gromova");
            assertThatThrownBy(() -> breaches.seen(id, new Actor("kuznetsov"))).hasMessageContaining("duty.unknown");
            breaches.decide(id, Map.of("outcome", "REFUTED", "reason", "Не подтвердилось"), GROMOVA);
            assertThat(breaches.seen(id, GROMOVA).state()).isEqualTo(DutyBreach.State.REFUTED);
        }

        @Test
        void remindsManagementUntilItDecides() {
            time.at("2026-03-02T09:00");
            long id = breaches.report(inWork(), "li", "Не пришёл.", RYABOVA);
            time.at("2026-04-02T00:01");
            assertThat(notices("BREACH_REPORTED", id)).hasSize(4);
            breaches.decide(id, Map.of("outcome", "REFUTED", "reason", "Болел"), GROMOVA);
        }

        @Test
        void refusesWhatIsNoReport() {
            String number = inWork();
            assertThatThrownBy(() -> breaches.report(number, "li", " ", RYABOVA))
                    .hasMessageContaining("text.missing");
            assertThatThrownBy(() -> breaches.report(number, "nemo", "Кто это?", RYABOVA))
                    .hasMessageContaining("conflict.unknownPerson");
            assertThatThrownBy(() -> breaches.report(number, "li", "Это я сам", LI))
                    .hasMessageContaining("duty.yourself");
            assertThatThrownBy(() -> breaches.report(number, "li", "Чужое дело", new Actor("koval")))
                    .hasMessageContaining("FORBIDDEN");
            long id = breaches.report(number, "li", "Было так", RYABOVA);
            assertThatThrownBy(() -> breaches.decide(id, Map.of("outcome", "CONFIRMED", "reason", "Да"), GROMOVA))
                    .hasMessageContaining("measure");
        }

        private List<String> notices(String kind, long id) {
            return database.sql("select recipient_login from v_correspondence_letter where kind = ? and number is null"
                            + " and subject like ?")
                    .params(kind, "%№ " + id)
                    .query(String.class)
                    .list();
        }
    }
}
