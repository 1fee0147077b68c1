package org.redress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.organisation.Absence.Reason;

/** Who acts for whom: each link of the chain, its circles, and where it would end in nobody. */
class PresenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Person> people = List.of(
            person("ann", "bills", Role.FUNCTIONAL_SPECIALIST),
            person("ben", "bills", Role.FUNCTIONAL_SPECIALIST),
            person("lea", "bills", Role.HEAD_OF_UNIT),
            person("hal", "other", Role.HEAD_OF_UNIT),
            person("max", "top", Role.MANAGER),
            person("mia", "top", Role.MANAGER));
    private final List<Unit> units = List.of(
            new Unit("bills", names(), "FUNCTIONAL", "here", "billing", "lea"),
            new Unit("top", names(), "MANAGEMENT", null, null, "max"));
    private final List<Function> functions = List.of(new Function("billing", names(), "hal"));

    @Test
    void isThePersonWhileTheyAreThere() {
        assertThat(inPlaceOf("ann")).isEqualTo("ann");
        assertThat(inPlaceOf("ann", away("ann", "ben", DAY.plusDays(1), null))).isEqualTo("ann");
        assertThat(inPlaceOf("ann", away("ann", "ben", DAY.minusDays(5), DAY.minusDays(1))))
                .isEqualTo("ann");
    }

    @Test
    void isTheSubstituteFromTheFirstDayToTheLast() {
        Absence absence = away("ann", "ben", DAY, DAY.plusDays(2));
        assertThat(of(absence).inPlaceOf("ann", DAY)).contains("ben");
        assertThat(of(absence).inPlaceOf("ann", DAY.plusDays(2))).contains("ben");
        assertThat(of(absence).inPlaceOf("ann", DAY.plusDays(3))).contains("ann");
        assertThat(of(absence).actsFor("ben", DAY)).containsExactly("ann");
        assertThat(of(absence).actsFor("ben", DAY.plusDays(3))).isEmpty();
    }

    @Test
    void isTheSubstituteOfTheSubstitute() {
        assertThat(inPlaceOf("ann", away("ann", "ben"), away("ben", "lea"))).isEqualTo("lea");
        assertThat(of(away("ann", "ben"), away("ben", "lea")).actsFor("lea", DAY))
                .containsExactly("ann", "ben");
    }

    @Test
    void isTheLeadWhenNobodyIsNamedOrTheNamedOnesStandInACircleOrHaveLeft() {
        assertThat(inPlaceOf("ann", away("ann", null))).isEqualTo("lea");
        assertThat(inPlaceOf("ann", away("ann", "ben"), away("ben", "ann"))).isEqualTo("lea");
        assertThat(inPlaceOf("ann", away("ann", "gone"))).isEqualTo("lea");
    }

    @Test
    void isTheSubstituteOfAnAbsentLeadThenTheHeadThenManagement() {
        assertThat(inPlaceOf("ann", away("ann", null), away("lea", "ben"))).isEqualTo("ben");
        assertThat(inPlaceOf("ann", away("ann", null), away("lea", null))).isEqualTo("hal");
        assertThat(inPlaceOf("ann", away("ann", null), away("lea", null), away("hal", null)))
                .isEqualTo("max");
        assertThat(inPlaceOf("ann", away("ann", null), away("lea", null), away("hal", null), away("max", null)))
                .isEqualTo("mia");
    }

    @Test
    void leavesToTheLeadWhatTheSubstituteMayNotDo() {
        Presence presence = of(away("lea", "hal"), away("ann", "ben"));
        assertThat(presence.inPlaceOf("ann", Role.FUNCTIONAL_SPECIALIST, DAY)).contains("ben");
        assertThat(presence.inPlaceOf("ann", Role.CALL_OPERATOR, DAY)).contains("hal");
    }

    @Test
    void findsTheDayOnWhichNobodyOfManagementIsThere() {
        Absence first = away("max", null, DAY, DAY.plusDays(9));
        assertThat(of(first, away("mia", null, DAY.plusDays(10), null)).gap(DAY))
                .isEmpty();
        assertThat(of(first, away("mia", "lea", DAY.plusDays(4), null)).gap(DAY))
                .isEmpty();

        Presence.Gap gap =
                of(first, away("mia", "max", DAY.plusDays(4), null)).gap(DAY).orElseThrow();
        assertThat(gap.day()).isEqualTo(DAY.plusDays(4));
        assertThat(gap.chain()).containsExactly("max");
        assertThat(of(away("max", "mia"), away("mia", "max")).gap(DAY))
                .hasValueSatisfying(circle -> assertThat(circle.chain()).containsExactly("max", "mia"));
    }

    private String inPlaceOf(String login, Absence... absences) {
        return of(absences).inPlaceOf(login, DAY).orElse("nobody");
    }

    private Presence of(Absence... absences) {
        return new Presence(people, units, functions, List.of(absences));
    }

    private static Absence away(String login, String substitute) {
        return away(login, substitute, DAY, null);
    }

    private static Absence away(String login, String substitute, LocalDate from, LocalDate to) {
        return new Absence(1, login, from, to, substitute, Reason.LEAVE, login, Instant.EPOCH);
    }

    private static Person person(String login, String unit, Role role) {
        return new Person(login, login, login + "@example.org", null, Set.of(role), unit, "ru", role.name());
    }

    private static Names names() {
        return new Names("Отдел", "Відділ", "Department");
    }
}
