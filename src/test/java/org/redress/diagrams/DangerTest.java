package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.Condition;
import org.redress.organisation.Rights;
import org.redress.oversight.Endangered;
import org.redress.oversight.Horizons;
import org.redress.oversight.Seen;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.web.DueChips;
import org.redress.workbench.list.Whose;
import org.redress.workbench.list.WorkFilter;
import org.redress.workbench.list.WorkLists;
import org.redress.workbench.list.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/danger.bpmn` (R25). */
class DangerTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("danger")
    abstract static class Paths extends Life {

        @Autowired
        Course course;

        @Autowired
        WorkLists lists;

        @Autowired
        Rights rights;

        @Autowired
        Horizons horizons;

        @Autowired
        Endangered endangered;

        @Autowired
        DueChips chips;

        private final Actor li = new Actor("li");

        @Test
        void isTakenByTheDispatcherWithinMinutes() {
            time.at("2026-03-03T10:00");
            var number = inWork();
            course.danger(number, "Провод лежит на дороге", li);
            assertThat(journal(number)).contains("DANGER_REPORTED");
            assertThat(notices(number, "DANGER")).contains("volkov", "shevchuk", "chernov");
            assertThat(state(number)).as("the work goes on beside it").isEqualTo(State.IN_PROGRESS);
            assertThat(dangerDue(number)).isCloseTo(time.instant("2026-03-03T10:15"), within(1, ChronoUnit.MINUTES));
            assertThat(chips.of(clock(number, "R25").orElseThrow()))
                    .as("minutes, not the day, beside the other clocks")
                    .isEqualTo(chips.danger(dangerDue(number)));

            time.travel(Duration.ofMinutes(10));
            does("volkov", number, "confirmDanger", "taken", "YES", "note", "Бригада выехала");
            assertThat(clock(number, "R25").orElseThrow().state()).isEqualTo("MET");
            assertThat(journal(number)).contains("DANGER_TAKEN");
            assertThat(notices(number, "DANGER_TAKEN")).containsExactly("li");
            time.travel(Duration.ofHours(1));
            assertThat(notices(number, "MISSED")).isEmpty();
        }

        @Test
        void isToldToLeadAndHeadWhenNobodyTakesIt() {
            time.at("2026-03-03T11:00");
            var number = question();
            course.danger(number, null, new Actor("pakhomov"));
            time.at("2026-03-03T11:14");
            assertThat(notices(number, "MISSED")).isEmpty();
            time.at("2026-03-03T11:16");
            assertThat(notices(number, "MISSED")).containsExactly("chernov");
            time.at("2026-03-05T11:00");
            assertThat(notices(number, "ESCALATED")).contains("gromova");

            does("volkov", number, "confirmDanger", "taken", "YES");
            assertThat(clock(number, "R25").orElseThrow().state()).isEqualTo("BREACHED");
        }

        @Test
        void isNoneWithAReason() {
            var number = question();
            course.danger(number, null, new Actor("klimova"));
            assertThatThrownBy(() -> does("volkov", number, "confirmDanger", "taken", "NO"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("note");
            does("volkov", number, "confirmDanger", "taken", "NO", "note", "Это рекламный щит");
            assertThat(journal(number)).contains("DANGER_REFUTED");
            assertThat(dangers(number)).isEmpty();
        }

        @Test
        void goesBeforeEverythingInEveryList() {
            var calm = atTheSea();
            var number = atTheSea();
            course.danger(number, null, new Actor("pakhomov"));

            assertThat(rows("all")).containsSubsequence(number, calm);
            assertThat(rows("free")).containsSubsequence(number, calm);
            assertThat(lists.page(WorkFilter.of(Map.of("list", "unit")), whose("volkov"), horizons.now())
                            .rows())
                    .extracting(WorkRow::number)
                    .contains(number);
            assertThat(endangered.rows(new Seen(null)))
                    .extracting(Endangered.Row::number)
                    .contains(number);
            does("volkov", number, "confirmDanger", "taken", "YES");
            assertThat(rows("all")).containsSubsequence(calm, number);
        }

        @Test
        void isDecidedBeforeTheAppealEnds() {
            var number = question();
            course.danger(number, null, new Actor("pakhomov"));
            assertThatThrownBy(() ->
                            does("pakhomov", number, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка"))
                    .hasMessageContaining("resolution.dangerOpen");
            assertThatThrownBy(() -> course.danger(number, null, new Actor("pakhomov")))
                    .hasMessageContaining("resolution.dangerKnown");
            does("volkov", number, "confirmDanger", "taken", "YES");
            does("pakhomov", number, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка");
            assertThatThrownBy(() -> course.danger(number, null, new Actor("pakhomov")))
                    .hasMessageContaining("resolution.ended");
        }

        @Test
        void isKnownAtTheDoor() {
            var received = time.now().minus(Duration.ofHours(1));
            var number = filed(
                    Kind.COMPLAINT, new NewAppeal.Terms(Set.of(Condition.DANGER), null, null, null, null), received);
            assertThat(dangerDue(number))
                    .isCloseTo(time.now().plus(Duration.ofMinutes(15)), within(1, ChronoUnit.MINUTES));
            does("volkov", number, "confirmDanger", "taken", "YES");
        }

        @Test
        void isNobodyElsesToDecide() {
            var number = question();
            course.danger(number, null, new Actor("pakhomov"));
            var task = open("volkov", number, "confirmDanger").taskId();
            assertThatThrownBy(() -> work.complete(task, Map.of("taken", "YES"), new Actor("pakhomov")))
                    .hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> course.danger(number, null, li)).hasMessageContaining("FORBIDDEN");
        }

        private Instant dangerDue(String number) {
            return dangers(number).get(0);
        }

        private List<Instant> dangers(String number) {
            return database
                    .sql("select danger_due_at from v_registry_appeal where danger and number = ?")
                    .param(number)
                    .query(OffsetDateTime.class)
                    .list()
                    .stream()
                    .map(OffsetDateTime::toInstant)
                    .toList();
        }

        private Whose whose(String login) {
            return Whose.of(organisation.person(login).orElseThrow(), organisation, rights);
        }

        /** The first page of a list of the reception's. */
        /** Where few other tests file, so that a list's first page holds them all. */
        private String atTheSea() {
            return filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "primorsky", "metering.fault", Reach.EMAIL);
        }

        private List<String> rows(String list) {
            var asked = WorkFilter.of(Map.of("list", list, "territory", "primorsky"));
            return lists.page(asked, whose("pakhomov"), horizons.now()).rows().stream()
                    .map(WorkRow::number)
                    .toList();
        }

        private List<String> notices(String number, String kind) {
            return database.sql("select recipient_login from v_correspondence_letter where number = ? and kind = ?"
                            + " order by recipient_login")
                    .params(number, kind)
                    .query(String.class)
                    .list();
        }
    }
}
