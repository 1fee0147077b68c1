package org.redress.training.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.training.TrainingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first screen of a new installation shows, as it came about through the real process. */
abstract class StoriesHappen {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrainingClock clock;

    @Test
    void allOfThemToTheEnd() {
        assertThat(clock.sample()).contains(TrainingClock.Sample.DONE);
        assertThat(count("select count(*) from v_registry_appeal")).isGreaterThanOrEqualTo(40);
    }

    @Test
    void withAppealsInEveryState() {
        assertThat(words("select distinct state from v_registry_appeal"))
                .contains(
                        "REGISTERED",
                        "TRIAGED",
                        "ROUTED",
                        "IN_PROGRESS",
                        "DRAFTED",
                        "AWAITING_CLARIFICATION",
                        "ANSWERED",
                        "CLOSED",
                        "FORWARDED",
                        "RETURNED");
    }

    @Test
    void withEveryTaskOpenForSomebodyAndSomeForNobodyYet() {
        assertThat(words("select distinct task from v_registry_work"))
                .contains(
                        "triage",
                        "checkCompleteness",
                        "assignUnit",
                        "draftAnswer",
                        "approveAnswer",
                        "approveExtension",
                        "giveInput");
        assertThat(count("select count(*) from v_registry_work where task = 'draftAnswer' and assignee is null"))
                .isPositive();
        assertThat(count("select count(*) from v_registry_work where task = 'draftAnswer' and assignee is not null"))
                .isPositive();
    }

    @Test
    void withDeadlinesTodaySoonAndMissedByDaysAndWeeks() {
        String open = "select count(*) from v_registry_appeal where clock_state = 'RUNNING' and due_on ";
        assertThat(count(open + "= date '2026-05-12'")).isGreaterThanOrEqualTo(3);
        assertThat(count(open + "between date '2026-05-13' and date '2026-05-15'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(count(open + "< date '2026-05-12'")).isGreaterThanOrEqualTo(5);
        assertThat(count(open + "<= date '2026-04-27'")).isPositive();
        assertThat(words("select distinct stage from v_deadline_stage where fired_at is not null"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void inTheOrderOfTime() {
        List<String> inverted = words("select a.number from v_registry_journal a join v_registry_journal b"
                + " on a.number = b.number and a.id < b.id and a.at > b.at");
        assertThat(inverted).isEmpty();
        assertThat(count("select count(*) from v_registry_journal where at > timestamp '2026-05-12 08:43:00+00:00'"))
                .isZero();
    }

    @Test
    void withLettersThatLeft() {
        assertThat(count("select count(*) from v_correspondence_letter where state = 'SENT'"))
                .isGreaterThan(100);
        assertThat(words("select subject from v_correspondence_letter where state in ('WAITING', 'UNDELIVERABLE')"))
                .isEmpty();
    }

    @Test
    void andALetterLeavesWhenItIsWritten() {
        assertThat(words("select kind from v_correspondence_letter where reach = 'EMAIL'"
                        + " and sent_at > created_at + interval '1' minute"))
                .isEmpty();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
