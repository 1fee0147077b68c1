package org.redress.training.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.organisation.TrainingToken;
import org.redress.shared.MovableClock;
import org.redress.testing.RedressTest;
import org.redress.training.journey.Happened.Sort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The administrator moves the training time from the page, sees what fired on the way, and begins anew. */
class JourneysTest {

    private static final String APPEAL = """
            {"kind": "QUESTION", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "Счётчик погас", "applicant": {"name": "К", "email": "k@example.org"}, "answerBy": ["EMAIL"]}""";

    @Nested
    @RedressTest
    class OnH2 extends Travelling {}

    @Nested
    @RedressTest(RedressTest.Database.POSTGRESQL)
    class OnPostgres extends Travelling {}

    abstract static class Travelling {

        @Autowired
        MockMvc mvc;

        @Autowired
        Journeys journeys;

        @Autowired
        OnTheWay things;

        @Autowired
        Beginning beginning;

        @Autowired
        MovableClock clock;

        @Autowired
        TrainingToken token;

        @Autowired
        JdbcClient jdbc;

        @Test
        void goesForwardTellsWhatFiredAndComesBackAsIfNothingHadBeen() throws Exception {
            Instant began = beginning.at().orElseThrow();
            file();
            Instant from = clock.instant();
            Instant to = from.plus(Duration.ofDays(10));

            submit(post("/training/journey").param("by", "moment").param("to", local(to)))
                    .andExpect(status().is3xxRedirection());
            submit(post("/training/journey").param("by", "hour")).andExpect(status().isConflict());
            arrives();

            assertThat(clock.instant()).isAfter(to.minusSeconds(60));
            assertThat(things.counts(from, clock.instant()).get(Sort.STAGE)).isPositive();
            assertThat(things.counts(from, clock.instant()).get(Sort.LETTER)).isPositive();
            page().andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("/mailbox/")));

            submit(post("/training/beginning")).andExpect(status().isUnprocessableEntity());
            assertThat(count("appeal")).isPositive();
            submit(post("/training/beginning").param("sure", "yes")).andExpect(status().is3xxRedirection());
            arrives();

            page().andExpect(status().isOk());
            assertThat(count("appeal")).isZero();
            assertThat(count("letter")).isZero();
            assertThat(count("act_ru_execution")).isZero();
            assertThat(clock.instant()).isBetween(began, began.plus(Duration.ofMinutes(2)));
            assertThat(journeys.last().orElseThrow().what()).isEqualTo(Journey.What.BACK);
            file();
            assertThat(count("act_ru_job")).isPositive();
        }

        @Test
        void refusesAnybodyElseAndTimesThatCannotBe() throws Exception {
            mvc.perform(get("/training").with(user("gromova"))).andExpect(status().isForbidden());
            submit(post("/training/journey").param("by", "moment").param("to", "2020-01-01T09:00"))
                    .andExpect(status().isUnprocessableEntity());
            submit(post("/training/journey").param("by", "moment").param("to", "soon"))
                    .andExpect(status().isUnprocessableEntity());
        }

        private void file() throws Exception {
            mvc.perform(post("/api/v1/appeals")
                            .header("Authorization", "Bearer " + token.value())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(APPEAL))
                    .andExpect(status().isCreated());
        }

        private void arrives() {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> journeys.last()
                            .map(Journey::state)
                            .filter(state -> state != Journey.State.RUNNING)
                            .isPresent());
            assertThat(journeys.last().orElseThrow().state()).isEqualTo(Journey.State.DONE);
        }

        private org.springframework.test.web.servlet.ResultActions submit(MockHttpServletRequestBuilder form)
                throws Exception {
            return mvc.perform(form.with(user("maslov")).with(csrf()));
        }

        private org.springframework.test.web.servlet.ResultActions page() throws Exception {
            return mvc.perform(get("/training").with(user("maslov")));
        }

        private String local(Instant moment) {
            return moment.toString();
        }

        private long count(String table) {
            return jdbc.sql("select count(*) from " + table).query(Long.class).single();
        }
    }
}
