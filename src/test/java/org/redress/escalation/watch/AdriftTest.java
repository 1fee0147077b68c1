package org.redress.escalation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.escalation.Incidents;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each open appeal has an owner, a next step and a term; what has not is told, until it has. */
class AdriftTest {

    @Nested
    @RedressTest
    class OnH2 extends Invariant {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Invariant {}

    abstract static class Invariant extends Life {

        @Autowired
        Watchdog watchdog;

        @Autowired
        WatchHealth health;

        @Autowired
        Incidents incidents;

        @Autowired
        JdbcClient jdbc;

        @Test
        void holdsFromTheFirstMinuteToTheEnd() {
            var number = question();
            assertThat(broken(number)).isEmpty();
            does("pakhomov", number, "triage", "outcome", "OURS");
            assertThat(broken(number)).isEmpty();
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
            assertThat(broken(number)).as("the applicant is asked").isEmpty();
            time.travel(Duration.ofDays(20));
            assertThat(broken(number)).as("nobody replied").isEmpty();
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            claims("li", number, "draftAnswer");
            assertThat(broken(number)).isEmpty();
            answered(number);
            assertThat(broken(number)).as("the answer is on its way").isEmpty();
            postLeaves();
            assertThat(broken(number)).isEmpty();
        }

        @Test
        void isBrokenByAnAppealWhoseProcessIsGoneAndMendedByItsEnd() {
            var number = inWork();
            var before = incidents.adrift();

            processes.end("appeal", number + "/1");

            assertThat(broken(number)).containsExactly("NO_NEXT_STEP");
            assertThat(incidents.adrift()).isEqualTo(before + 1);
            assertThat(health.health().getDetails()).containsEntry("appealsAdrift", before + 1);
            incidents.allSeen(Long.MAX_VALUE, new Actor("maslov"));
            assertThat(broken(number)).as("nobody can talk an alarm away").containsExactly("NO_NEXT_STEP");
            jdbc.sql("update appeal set state = 'WITHDRAWN' where number = :number")
                    .param("number", number)
                    .update();
            deadlines.endAll(number, 1);
            assertThat(broken(number)).isEmpty();
            assertThat(incidents.adrift()).isEqualTo(before);
        }

        @Test
        void isBrokenByAnAppealThatNobodyHasOrThatHasNoTerm() {
            var number = inWork();
            deadlines.endAll(number, 1);
            jdbc.sql("update appeal set unit = 'dissolved', assignee = 'gone' where number = :number")
                    .param("number", number)
                    .update();
            jdbc.sql("update work_item set unit = 'dissolved', assignee = 'gone' where number = :number")
                    .param("number", number)
                    .update();

            assertThat(broken(number)).containsExactly("NO_CLOCK", "NO_OWNER");

            jdbc.sql("update appeal set unit = 'metering-zarechny' where number = :number")
                    .param("number", number)
                    .update();
            deadlines.reopen(number, 1);
            assertThat(broken(number)).isEmpty();
        }

        private List<String> broken(String number) {
            watchdog.look();
            return jdbc.sql("select kind from v_escalation_incident where number = :number and closed_at is null"
                            + " and kind like 'NO_%' order by kind")
                    .param("number", number)
                    .query(String.class)
                    .list();
        }
    }
}
