package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Programs ask several units, remind them, give work to another unit and link an authority's request, with the rights of a person. */
class TeamDoorsTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract extends Life {

        @Autowired
        private MockMvc http;

        @BeforeEach
        void onAWorkingMorning() {
            time.at("2026-03-05T10:00");
        }

        @Test
        void asksByADateRemindsAndRoutesAnew() throws Exception {
            var number = inWork(filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL));
            var input = "/api/v1/appeals/" + number + "/input";
            as("li").sends(input, """
                            {"unit": "billing-zarechny", "question": "Начисления?", "due": "2026-03-10"}""").andExpect(status().isOk());
            as("li").sends(input, """
                            {"unit": "quality-zarechny", "question": "Напряжение?", "due": "вчера"}""").andExpect(status().isUnprocessableContent());
            as("klimova").sends(input, """
                            {"unit": "quality-zarechny", "question": "Напряжение?"}""").andExpect(status().isForbidden());
            assertThat(clock(number, "R26").orElseThrow().due()).isEqualTo(day("2026-03-10"));

            var id = database.sql("select id from v_resolution_input where number = ?")
                    .param(number)
                    .query(Long.class)
                    .single();
            as("li").sends(input + "/" + id + "/reminder", "{}").andExpect(status().isOk());
            as("belyaev").sends(input + "/" + id + "/reminder", "{}").andExpect(status().isForbidden());

            var route = "/api/v1/appeals/" + number + "/route";
            as("li").sends(route, """
                            {"unit": "quality-zarechny", "reason": "Им"}""").andExpect(status().isForbidden());
            as("belova").sends(route, """
                            {"unit": "quality-zarechny"}""").andExpect(status().isUnprocessableContent());
            as("belova").sends(route, """
                            {"unit": "quality-zarechny", "reason": "О напряжении"}""").andExpect(status().isOk());
            assertThat(appeal(number).unit()).isEqualTo("quality-zarechny");
            assertThat(journal(number)).contains("INPUT_REMINDED", "REROUTED");
        }

        @Test
        void linksAndMakesTheConsumersAppeal() throws Exception {
            var request = filed(Kind.AUTHORITY_REQUEST, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            var consumer = question();
            var address = "/api/v1/appeals/" + request + "/consumer";
            as("li").sends(address, "{\"number\": \"" + consumer + "\"}").andExpect(status().isForbidden());
            as("belova").sends(address, "{\"number\": \"" + consumer + "\"}").andExpect(status().isOk());
            String made = Caller.at(
                    as("belova")
                            .sends(address + "/new", ApiTest.COMPLAINT.replace("VIRTUAL_RECEPTION", "POST"))
                            .andExpect(status().isOk()),
                    "$.number");
            assertThat(database.sql("select other from appeal_link where number = ? order by id")
                            .param(request)
                            .query(String.class)
                            .list())
                    .containsExactly(consumer, made);
            as("belova")
                    .sends("/api/v1/appeals/" + consumer + "/consumer", "{\"number\": \"" + request + "\"}")
                    .andExpect(status().isConflict());
        }

        private Caller as(String login) {
            return new Caller(http, login);
        }
    }
}
