package org.redress.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the ledger of terms keeps of an appeal, and who may read and excuse it. */
class LedgerTest {

    @Nested
    @RedressTest
    class OnH2 extends Terms {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Terms {}

    abstract static class Terms extends Life {

        @Autowired
        MockMvc http;

        @BeforeEach
        void onAMonday() {
            time.at(Time.START);
        }

        @Test
        void givenAQuestionAnsweredADayLateThenItsPromiseIsMissedByADayAndTheLawIsKept() throws Exception {
            String number = inWork();
            time.travel(Duration.ofDays(4));
            answered(number);

            assertThat(outcome(number, "SERVICE")).isEqualTo("MISSED");
            assertThat(outcome(number, "LEGAL")).isEqualTo("MET");
            assertThat(page("orlova", "/breaches?outcome=MISSED")).contains(number, "опоздание 1 день");
            assertThat(page("orlova", "/breaches/table.csv?outcome=ALL"))
                    .containsPattern(number + ";По обещанию компании;R2;[^;]+;[0-9.]+;[0-9.]+;Нарушен;[0-9.]+;1;");
        }

        @Test
        void givenAMissedTermWhenAHeadExcusesItThenTheBreachStaysWithItsReason() throws Exception {
            String number = inWork();
            time.travel(Duration.ofDays(4));
            long id = id(number, "SERVICE");

            http.perform(post("/breaches/" + id + "/excuse")
                            .param("excuse", "OTHER")
                            .param("note", " ")
                            .with(user("orlova"))
                            .with(csrf()))
                    .andExpect(status().is(422));
            http.perform(post("/breaches/" + id + "/excuse")
                            .param("excuse", "FORCE_MAJEURE")
                            .param("note", "=HYPERLINK(\"x\")")
                            .with(user("orlova"))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/breaches/" + id));

            assertThat(outcome(number, "SERVICE")).isEqualTo("MISSED");
            assertThat(page("orlova", "/breaches/" + id)).contains("непреодолимая сила");
            assertThat(page("orlova", "/breaches/table.csv")).contains("'=HYPERLINK");
            assertThat(journal(number)).contains("BREACH_EXCUSED");
        }

        @Test
        void givenATermOfAnotherUnitThenAHeadNeitherSeesNorExcusesIt() throws Exception {
            String number = filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "lesnoy", "billing.debt", Reach.EMAIL);
            time.travel(Duration.ofDays(4));
            long id = id(number, "SERVICE");

            assertThat(page("orlova", "/breaches")).doesNotContain(number);
            http.perform(post("/breaches/" + id + "/excuse")
                            .param("excuse", "OTHERS_LATE")
                            .with(user("orlova"))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            assertThat(page("gromova", "/breaches")).contains(number);
        }

        @Test
        void givenAMissedTermThenAnAuditorReadsItAndExcusesNothing() throws Exception {
            String number = inWork();
            time.travel(Duration.ofDays(4));
            long id = id(number, "SERVICE");

            assertThat(page("sedova", "/breaches/" + id)).contains(number).doesNotContain("/excuse");
            assertThat(page("gromova", "/breaches/" + id)).contains("/breaches/" + id + "/excuse");
            http.perform(post("/breaches/" + id + "/excuse")
                            .param("excuse", "OTHERS_LATE")
                            .with(user("sedova"))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
            assertThat(journal(number)).doesNotContain("BREACH_EXCUSED");
        }

        private String outcome(String number, String clock) {
            return database.sql("select outcome from v_deadline_ledger where number = ? and clock = ?")
                    .params(number, clock)
                    .query(String.class)
                    .single();
        }

        private long id(String number, String clock) {
            return database.sql("select clock_id from v_deadline_ledger where number = ? and clock = ?")
                    .params(number, clock)
                    .query(Long.class)
                    .single();
        }

        private String page(String login, String address) throws Exception {
            return http.perform(get(address).with(user(login)).header("Accept-Language", "ru"))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        }
    }
}
