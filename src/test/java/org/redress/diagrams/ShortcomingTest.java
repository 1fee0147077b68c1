package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.resolution.shortcoming.Shortcoming.State;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.resolution.shortcoming.Shortcomings.Found;
import org.redress.shared.Actor;
import org.redress.testing.CoversDiagram;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of `bpmn/shortcoming.bpmn`: what is wrong in a department is followed until it is removed (000, task 4). */
class ShortcomingTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    @CoversDiagram("shortcoming")
    abstract static class Paths extends Life {

        private static final Actor BELOVA = new Actor("belova");
        private static final Actor MOROZOVA = new Actor("morozova");

        @Autowired
        Shortcomings shortcomings;

        @Test
        void isGivenFollowedAndRemoved() {
            time.at("2026-03-02T09:00");
            String number = inWork();
            long id = found(number, "morozova", "2026-03-10");
            assertThat(notices(number, "SHORTCOMING_GIVEN")).containsExactly("morozova");

            time.at("2026-03-11T00:01");
            assertThat(notices(number, "SHORTCOMING_LATE")).containsExactlyInAnyOrder("morozova", "gusarova");
            time.at("2026-03-18T00:01");
            assertThat(notices(number, "SHORTCOMING_LATE"))
                    .as("a week later management too")
                    .contains("gromova", "kuznetsov");

            answered(number);
            postLeaves();
            shortcomings.remove(id, Map.of("how", "Заведён журнал звонков."), MOROZOVA);
            assertThat(shortcomings.seenBy(BELOVA, State.REMOVED))
                    .anySatisfy(one -> assertThat(one.how()).isEqualTo("Заведён журнал звонков."));
            assertThat(notices(number, "SHORTCOMING_REMOVED")).containsExactly("belova");
            assertThat(journal(number)).contains("SHORTCOMING_FOUND", "SHORTCOMING_REMOVED");
            assertThatThrownBy(() -> shortcomings.remove(id, Map.of("how", "Ещё раз"), MOROZOVA))
                    .hasMessageContaining("shortcoming.removed");
        }

        @Test
        void isTheLeadsWhenNobodyIsNamed() {
            String number = inWork();
            found(number, null, "2027-03-10");
            assertThat(notices(number, "SHORTCOMING_GIVEN")).containsExactly("gusarova");
        }

        @Test
        void isSeenAndRemovedByThoseWhoseItIs() {
            String number = inWork();
            long id = found(number, "morozova", "2027-03-10");
            for (String stranger : List.of("koval", "zhukov", "tkach", "maslov")) {
                assertThat(shortcomings.seenBy(new Actor(stranger), State.OPEN))
                        .as(stranger)
                        .noneMatch(one -> one.key().equals("" + id));
                assertThatThrownBy(() -> shortcomings.remove(id, Map.of("how", "?"), new Actor(stranger)))
                        .as(stranger)
                        .hasMessageContaining("shortcoming.unknown");
            }
            assertThatThrownBy(() -> shortcomings.remove(id, Map.of("how", "?"), BELOVA))
                    .hasMessageContaining("shortcoming.mayNotRemove");
            assertThatThrownBy(() -> shortcomings.remove(id, Map.of(), MOROZOVA))
                    .hasMessageContaining("how");
            shortcomings.remove(id, Map.of("how", "Руководитель отметил"), new Actor("gusarova"));
        }

        @Test
        void refusesWhatCannotBeFollowed() {
            String number = inWork();
            assertThatThrownBy(() -> found(number, "nemo", "2027-03-10")).hasMessageContaining("unknownOwner");
            assertThatThrownBy(() -> found(number, "morozova", "2020-03-10")).hasMessageContaining("dateAhead");
            assertThatThrownBy(() ->
                            shortcomings.find(number, new Found("atlantis", "Всё", null, day("2027-03-10")), BELOVA))
                    .hasMessageContaining("conflict.unknownUnit");
            assertThatThrownBy(() -> shortcomings.find(
                            number, new Found("billing-zarechny", "Всё", null, day("2027-03-10")), new Actor("koval")))
                    .hasMessageContaining("FORBIDDEN");
        }

        private long found(String number, String owner, String due) {
            return shortcomings.find(
                    number, new Found("billing-zarechny", "Звонки не записывают.", owner, day(due)), BELOVA);
        }

        private List<String> notices(String number, String kind) {
            return database.sql(
                            "select distinct recipient_login from v_correspondence_letter where number = ? and kind = ?")
                    .params(number, kind)
                    .query(String.class)
                    .list();
        }
    }
}
