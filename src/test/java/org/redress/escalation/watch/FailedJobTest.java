package org.redress.escalation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Writers;
import org.redress.deadline.Deadlines;
import org.redress.process.ProcessTask;
import org.redress.process.Processes;
import org.redress.process.Step;
import org.redress.process.TimerAhead;
import org.redress.registry.Registry;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A process task fails for two hours (fault 12): the term is enforced all the same, the administrator knows at once. */
class FailedJobTest {

    @Nested
    @RedressTest
    class OnH2 extends Failing {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Failing {}

    abstract static class Failing {

        private static final String QUOTE = "as Zimina of Garden Street wrote";

        @Autowired
        Watchdog watchdog;

        @Autowired
        WatchHealth health;

        @Autowired
        Registry registry;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Processes processes;

        @Autowired
        DefaultListableBeanFactory beans;

        @Autowired
        MockMvc mvc;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Time time;

        private String number;
        private String promise;

        /** A question filed on a Monday; its promise (R2) is due on Thursday, and then the task fails. */
        @BeforeEach
        void aTaskThatFails() {
            time.at(Time.START);
            number = Writers.aQuestion()
                    .register(registry, time, LocalDate.of(2026, 2, 2))
                    .number();
            promise = number + "/1/SERVICE";
            beans.destroySingleton("recordBreach");
            beans.registerSingleton("recordBreach", new ProcessTask() {
                @Override
                protected void run(Step step) {
                    throw new IllegalStateException(QUOTE);
                }
            });
        }

        @AfterEach
        void answered() {
            mend();
            deadlines.endAll(number, 1);
        }

        @Test
        void enforcesTheTermAllTheSameAndTellsTheAdministratorWithinAMinute() throws Exception {
            time.at("2026-02-06T00:01");
            await().atMost(Duration.ofSeconds(60)).until(() -> alarms().equals(List.of("JOB_FAILED")));
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails())
                    .hasEntrySatisfying(
                            "failedJobs", jobs -> assertThat((Integer) jobs).isPositive());
            mvc.perform(get("/actuator/prometheus").with(user("maslov")))
                    .andExpect(content().string(not(containsString("redress_jobs_failed 0.0"))));
            mvc.perform(get("/incidents").with(user("maslov")))
                    .andExpect(content().string(containsString("срок пропущен")))
                    .andExpect(content().string(containsString("IllegalStateException")))
                    .andExpect(content().string(containsString(number)))
                    .andExpect(content().string(not(containsString(QUOTE))));
            assertThat(missed()).isZero();

            time.at("2026-02-06T00:03");
            watchdog.look();
            assertThat(missed()).isEqualTo(1);
            assertThat(told()).isEqualTo(1);

            time.at("2026-02-06T02:00");
            watchdog.look();
            mend();
            time.at("2026-02-06T02:10");
            watchdog.look();

            assertThat(alarms()).isEmpty();
            assertThat(missed()).isEqualTo(1);
            assertThat(told()).isEqualTo(1);
            assertThat(processes.timers(promise)).extracting(TimerAhead::timer).containsExactly("headDue");
        }

        @Test
        void triesAgainAtTheAdministratorsWord() throws Exception {
            time.at("2026-02-06T00:01");
            watchdog.look();
            long incident = jdbc.sql(
                            "select id from v_escalation_incident where number = :number and closed_at is null")
                    .param("number", number)
                    .query(Long.class)
                    .single();
            String attempt = "/incidents/" + incident + "/attempt";
            mvc.perform(post(attempt).with(user("gromova")).with(csrf())).andExpect(status().isForbidden());
            mend();

            mvc.perform(post(attempt).with(user("maslov")).with(csrf())).andExpect(redirectedUrl("/incidents"));

            await().until(() -> missed() == 1);
            watchdog.look();
            assertThat(alarms()).isEmpty();
            mvc.perform(post(attempt).with(user("maslov")).with(csrf())).andExpect(redirectedUrl("/incidents"));
            assertThat(missed()).isEqualTo(1);
        }

        private void mend() {
            beans.destroySingleton("recordBreach");
        }

        private List<String> alarms() {
            return jdbc.sql("select kind from v_escalation_incident where number = :number and closed_at is null"
                            + " and repaired_at is null")
                    .param("number", number)
                    .query(String.class)
                    .list();
        }

        private int missed() {
            return jdbc.sql("select count(*) from v_deadline_stage where clock_key = :key and stage = 'MISSED'")
                    .param("key", promise)
                    .query(Integer.class)
                    .single();
        }

        private int told() {
            return jdbc.sql("select count(*) from v_correspondence_letter where number = :number and kind = 'MISSED'")
                    .param("number", number)
                    .query(Integer.class)
                    .single();
        }
    }
}
