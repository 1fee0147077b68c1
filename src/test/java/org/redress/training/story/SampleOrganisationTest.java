package org.redress.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The organisation of the sample holds together: no code is unknown and no chain ends in nobody. */
class SampleOrganisationTest {

    private final SampleTables tables = SampleTables.read();

    @Test
    void everyCellHasAUnitWithALeadAndAnAuthorWhoIsNotTheLead() {
        Set<String> cells = new HashSet<>();
        for (Map<String, String> unit : tables.functionalUnits()) {
            cells.add(unit.get("territory") + "×" + unit.get("function"));
            String lead = unit.get("lead");
            assertThat(tables.has(lead, "HEAD_OF_UNIT"))
                    .as("%s leads %s", lead, unit)
                    .isTrue();
            assertThat(tables.members(unit.get("code"), "FUNCTIONAL_SPECIALIST"))
                    .as("who drafts in %s", unit.get("code"))
                    .isNotEmpty()
                    .doesNotContain(lead);
        }
        for (String territory : tables.territories().keySet()) {
            for (String function : tables.functions().keySet()) {
                assertThat(cells).contains(territory + "×" + function);
            }
        }
    }

    @Test
    void everyRoleIsHeldByTwoPeopleSoThatNobodyIsAloneAndOneByTheAdministrator() {
        for (String role : Set.of(
                "CALL_OPERATOR",
                "REGISTRAR",
                "RECEPTION_SPECIALIST",
                "ROUTING_SPECIALIST",
                "FUNCTIONAL_SPECIALIST",
                "HEAD_OF_UNIT",
                "MANAGER")) {
            assertThat(tables.people().keySet().stream().filter(login -> tables.has(login, role)))
                    .as(role)
                    .hasSizeGreaterThan(1);
        }
        assertThat(tables.has("maslov", "ADMINISTRATOR")).isTrue();
    }

    @Test
    void everyCodeThatIsNamedExists() {
        tables.functions()
                .values()
                .forEach(function -> assertThat(tables.people()).containsKey(function.get("head")));
        tables.units().values().forEach(unit -> assertThat(tables.people()).containsKey(unit.get("lead")));
        tables.people().values().forEach(person -> assertThat(tables.units()).containsKey(person.get("unit")));
        tables.topics().values().forEach(topic -> assertThat(tables.functions()).containsKey(topic.get("function")));
    }

    @Test
    void noLocalityLiesInTwoTerritoriesSoThatAnAddressNamesOne() {
        Set<String> seen = new HashSet<>();
        tables.territories().values().stream()
                .flatMap(territory -> Arrays.stream(territory.get("localities").split(";")))
                .forEach(locality -> assertThat(seen.add(locality)).as(locality).isTrue());
    }

    @Test
    void nobodyCanBeReachedOutsideTheSample() {
        tables.people()
                .values()
                .forEach(person -> assertThat(person.get("email")).endsWith("@example.org"));
        tables.bodies().values().forEach(body -> assertThat(body.get("email")).endsWith("@example.org"));
    }
}
