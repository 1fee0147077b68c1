package org.redress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what: the table of rights, and what follows from it for people and units. */
class RightsTest {

    /** Lower case: within the own units only. */
    private static final Map<Role, String> TABLE = Map.ofEntries(
            Map.entry(Role.CALL_OPERATOR, "ANSWER_CONTACT carry_out ENTER_REPLY READ_APPEAL REGISTER"),
            Map.entry(Role.REGISTRAR, "ANSWER_CONTACT carry_out ENTER_REPLY READ_APPEAL REGISTER SEND_LETTER"),
            Map.entry(
                    Role.RECEPTION_SPECIALIST,
                    "ANSWER_CONTACT ASK_APPLICANT carry_out ENTER_REPLY READ_APPEAL READ_FEEDBACK REGISTER SEND_LETTER TRIAGE"),
            Map.entry(
                    Role.ROUTING_SPECIALIST,
                    "ANSWER_CONTACT ASK_APPLICANT carry_out CHECK_COMPLETENESS ENTER_REPLY READ_APPEAL REGISTER ROUTE SEND_LETTER TRIAGE"),
            Map.entry(
                    Role.FUNCTIONAL_SPECIALIST,
                    "answer_contact ask_applicant carry_out draft enter_reply give_input read_appeal request_extension take_over"),
            Map.entry(
                    Role.HEAD_OF_UNIT,
                    "approve approve_extension ask_applicant carry_out enter_reply oversee read_appeal read_feedback reassign send_letter"),
            Map.entry(Role.DISPATCHER, "carry_out CONFIRM_DANGER read_appeal TAKE_OVER"),
            Map.entry(
                    Role.MANAGER,
                    "carry_out CONFIRM_DANGER DECIDE_BREACH OVERSEE READ_APPEAL REASSIGN SEE_BREACHES TAKE_OVER"),
            Map.entry(Role.AUDITOR, "OVERSEE READ_APPEAL SEE_BREACHES"),
            Map.entry(Role.ADMINISTRATOR, "ADMINISTER"));

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories {

        @Autowired
        Rights rights;

        @Autowired
        Organisation organisation;

        @Autowired
        JdbcClient jdbc;

        @Test
        void standAsTheTableSays() {
            Map<Role, String> found = new TreeMap<>();
            for (Role role : Role.values()) {
                found.put(role, rights(role));
            }
            assertThat(found).isEqualTo(new TreeMap<>(TABLE));
        }

        @Test
        void reachAsFarAsTheUnitsThatAPersonWorksInLeadsOrHeads() {
            assertThat(organisation.unitsOf("li")).containsExactly("metering-zarechny");
            assertThat(organisation.unitsOf("orlova"))
                    .contains("metering-zarechny", "metering-lesnoy", "metering-central");
            assertThat(may("li", Action.DRAFT, "metering-zarechny")).isTrue();
            assertThat(may("li", Action.DRAFT, "metering-lesnoy")).isFalse();
            assertThat(may("li", Action.DRAFT, null)).isFalse();
            assertThat(may("orlova", Action.APPROVE, "metering-lesnoy")).isTrue();
            assertThat(may("orlova", Action.APPROVE, "billing-lesnoy")).isFalse();
            assertThat(may("nobody", Action.READ_APPEAL, null)).isFalse();
        }

        @Test
        void letTheAdministratorReadNoAppeal() {
            assertThat(may("maslov", Action.ADMINISTER, null)).isTrue();
            assertThat(rights.maySomewhere(new Actor("maslov"), Action.READ_APPEAL))
                    .isFalse();
        }

        @Test
        void letTheProgramOfTrainingDoEverythingAndTheApplicantNothing() {
            for (Action action : Action.values()) {
                assertThat(rights.may(Actor.INTEGRATION, action, null)).isTrue();
                assertThat(rights.may(Actor.APPLICANT, action, null)).isFalse();
            }
        }

        @Test
        void escalationAlwaysFindsSomebody() {
            List<Unit> units = organisation.units();
            assertThat(units).isNotEmpty().allSatisfy(unit -> {
                assertThat(organisation.leadOf(unit.code())).isNotEmpty();
                assertThat(organisation.headOf(unit.code())).isNotEmpty();
            });
            assertThat(organisation.leadOf("no-such-unit")).isEqualTo(organisation.management());
        }

        @Test
        void addressesNameTheirTerritoryWhenTheyNameOnlyOne() {
            assertThat(organisation.territoryOf("г. Заречный, ул. Садовая, 4").map(Territory::code))
                    .contains("zarechny");
            assertThat(organisation.territoryOf("Старогорск, ул. Лесная, 1")).isEmpty();
            assertThat(organisation.territoryOf("Москва, ул. Тверская")).isEmpty();
        }

        private boolean may(String login, Action action, String unit) {
            return rights.may(new Actor(login), action, unit);
        }

        private String rights(Role role) {
            return jdbc
                    .sql("select action, scope from role_right where role = ? order by action")
                    .param(role.name())
                    .query((row, index) -> row.getString("scope").equals("ANY")
                            ? row.getString("action")
                            : row.getString("action").toLowerCase(java.util.Locale.ROOT))
                    .list()
                    .stream()
                    .collect(Collectors.joining(" "));
        }
    }
}
