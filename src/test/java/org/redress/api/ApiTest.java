package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.api.Caller.at;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.Work;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The API does what issue 2 promises, on both databases. */
class ApiTest {

    static final String COMPLAINT = """
            {"kind": "COMPLAINT", "channel": "VIRTUAL_RECEPTION", "territory": "zarechny", "topic": "metering.fault",
             "text": "The meter has shown an error for two weeks and nobody came.",
             "applicant": {"name": "Anna Test", "email": "anna@example.org", "phone": "+7 900 000-00-11",
                           "address": "Zarechny, Sadovaya 4"},
             "answerBy": ["EMAIL", "POST"]}""";

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract {

        @Autowired
        MockMvc http;

        @Autowired
        Time time;

        @Autowired
        Work work;

        @Autowired
        Resolution resolution;

        @Test
        void answersTheSameKeyWithTheSameReceipt() throws Exception {
            String key = UUID.randomUUID().toString();

            ResultActions first = as("pakhomov").registers(key, COMPLAINT).andExpect(status().isCreated());
            ResultActions again = as("pakhomov").registers(key, COMPLAINT).andExpect(status().isCreated());

            assertThat(again.andReturn().getResponse().getContentAsString())
                    .isEqualTo(first.andReturn().getResponse().getContentAsString());
            assertThat(Caller.<String>at(first, "$.number")).matches("R-\\d{4}-\\d{6}");
            assertThat(Caller.<String>at(first, "$.trackingUrl")).matches("http.*/t/[A-Za-z0-9_-]{22}");
            assertThat(Caller.<String>at(first, "$.due")).matches("\\d{4}-\\d\\d-\\d\\d");
        }

        @Test
        void registersWithoutAKeyEachTimeAnew() throws Exception {
            String one = at(as("pakhomov").sends("/api/v1/appeals", COMPLAINT), "$.number");
            String other = at(as("pakhomov").sends("/api/v1/appeals", COMPLAINT), "$.number");

            assertThat(other).isNotEqualTo(one);
        }

        @Test
        void tellsAnAppealWithItsClocksAndJournal() throws Exception {
            String number = registered();

            as("pakhomov")
                    .reads("/api/v1/appeals/" + number)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.number").value(number))
                    .andExpect(jsonPath("$.kind").value("COMPLAINT"))
                    .andExpect(jsonPath("$.state").value("REGISTERED"))
                    .andExpect(jsonPath("$.territory").value("zarechny"))
                    .andExpect(jsonPath("$.function").value("metering"))
                    .andExpect(jsonPath("$.clocks[?(@.rule == 'R4')].isShown").value(true))
                    .andExpect(jsonPath("$.clocks[?(@.rule == 'R7')].clock").value("LEGAL"))
                    .andExpect(jsonPath("$.clocks[0].explanation[0].effect").value("COUNTED"))
                    .andExpect(jsonPath("$.clocks[0].explanation[0].reason").isNotEmpty())
                    .andExpect(jsonPath("$.clocks[?(@.rule == 'R4')].sentences[0]")
                            .value("Complaint in the virtual reception: 20 days. Rule R4, service regulation, 5.2.8 and"
                                    + " 5.2.11."))
                    .andExpect(jsonPath("$.clocks[?(@.rule == 'R4')].toApplicant[0]")
                            .value("We answer a complaint within 20 days."))
                    .andExpect(jsonPath("$.clocks[?(@.rule == 'R4')].basis.startEvent")
                            .value("REGISTRATION"))
                    .andExpect(jsonPath("$.journal[0].what").value("REGISTERED"))
                    .andExpect(jsonPath("$.journal[0].at").isNotEmpty());
        }

        @Test
        void letsTheUnitReadThatIsAskedForInput() throws Exception {
            String number = registered();
            completes("belova", "triage", number, "{\"outcome\": \"OURS\"}");
            completes("belova", "checkCompleteness", number, "{\"complete\": \"YES\"}");
            completes("belova", "assignUnit", number, "{\"unit\": \"metering-zarechny\"}");
            as("morozova").reads("/api/v1/appeals/" + number).andExpect(status().isForbidden());

            resolution.requestInput(number, "billing-zarechny", "Was it billed?", new Actor("li"));

            as("morozova")
                    .reads("/api/v1/appeals/" + number)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.number").value(number));
        }

        @Test
        void listsAppealsByStateTerritoryAndFunction() throws Exception {
            String number = registered();

            ResultActions found = as("gromova")
                    .reads("/api/v1/appeals?state=REGISTERED&territory=zarechny&function=metering&overdue=false");
            ResultActions elsewhere = as("gromova").reads("/api/v1/appeals?territory=lesnoy");

            assertThat(Caller.<List<String>>at(found, "$.items[*].number")).contains(number);
            assertThat(Caller.<List<String>>at(elsewhere, "$.items[*].number")).doesNotContain(number);
            found.andExpect(jsonPath("$.next").value((Object) null));
        }

        @Test
        void givesATaskToOneAndTellsTheOther() throws Exception {
            String task = task("routing", registered());

            as("belova").sends("/api/v1/tasks/" + task + "/claim", "").andExpect(status().isOk());
            as("yudina")
                    .sends("/api/v1/tasks/" + task + "/claim", "")
                    .andExpect(status().isConflict())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("Ирина Белова")));
            as("belova")
                    .sends("/api/v1/tasks/" + task + "/release", "")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.assignee").value((Object) null));
        }

        @Test
        void completesATaskWithTheFieldsOfItsForm() throws Exception {
            String number = registered();
            String task = task("routing", number);

            as("belova")
                    .reads("/api/v1/tasks/" + task)
                    .andExpect(jsonPath("$.task").value("triage"))
                    .andExpect(jsonPath("$.fields[0].key").value("outcome"))
                    .andExpect(jsonPath("$.fields[0].options[0].value").value("OURS"));
            as("belova")
                    .sends("/api/v1/tasks/" + task + "/complete", "{\"outcome\": \"NOWHERE\"}")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[0].field").value("outcome"));
            as("belova")
                    .sends(
                            "/api/v1/tasks/" + task + "/complete",
                            "{\"outcome\": \"OURS\", \"territory\": \"zarechny\", \"topic\": \"metering.fault\"}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state").value("TRIAGED"));
        }

        @Test
        void previewsTheGoldenQuestionWithoutRegisteringIt() throws Exception {
            ResultActions before = as("gromova").reads("/api/v1/appeals");

            as("gromova")
                    .reads("/api/v1/deadlines/preview?kind=QUESTION&channel=VIRTUAL_RECEPTION&registered=2026-04-29")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.pack").value("ru"))
                    .andExpect(jsonPath("$.shown").value("2026-05-04"))
                    .andExpect(jsonPath("$.clocks[?(@.clock == 'SERVICE')].nominal")
                            .value("2026-05-02"))
                    .andExpect(jsonPath("$.clocks[?(@.clock == 'LEGAL')].due").value("2026-05-29"));

            assertThat(as("gromova")
                            .reads("/api/v1/appeals")
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .isEqualTo(before.andReturn().getResponse().getContentAsString());
        }

        @Test
        void registersAPreviewByRuleElevenWhenOnlyTheReceiptIsKnown() throws Exception {
            as("gromova")
                    .reads("/api/v1/deadlines/preview?kind=COMPLAINT&channel=VIRTUAL_RECEPTION"
                            + "&received=2026-04-18T23:10")
                    .andExpect(
                            jsonPath("$.clocks[?(@.clock == 'SERVICE')].start").value("2026-04-20"))
                    .andExpect(jsonPath("$.shown").value("2026-05-12"));
            as("gromova")
                    .reads("/api/v1/deadlines/preview?kind=COMPLAINT&channel=OFFICE&received=2026-04-18T12:00")
                    .andExpect(jsonPath("$.shown").value("2026-05-18"));
        }

        @Test
        void saysWhoComesWithoutAToken() throws Exception {
            http.perform(get("/api/v1/appeals"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        }

        @Test
        void keepsAppealsFromTheAdministrator() throws Exception {
            String number = registered();

            as("maslov").reads("/api/v1/appeals/" + number).andExpect(status().isForbidden());
            as("maslov").reads("/api/v1/appeals").andExpect(status().isForbidden());
            as("maslov").reads("/api/v1/tasks").andExpect(status().isForbidden());
            as("maslov").reads("/api/v1/reports/overdue").andExpect(status().isForbidden());
        }

        @Test
        void tellsTheAdministratorAloneWhatIsOutOfOrder() throws Exception {
            as("maslov")
                    .reads("/api/v1/incidents?open=true")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items").isArray());
            as("maslov").reads("/api/v1/incidents?after=999").andExpect(status().isOk());
            as("maslov").reads("/api/v1/incidents?open=perhaps").andExpect(status().isUnprocessableEntity());
            as("gromova").reads("/api/v1/incidents").andExpect(status().isForbidden());
        }

        @Test
        void tellsWhatItOffers() throws Exception {
            http.perform(get("/api/v1/openapi"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.paths['/api/v1/appeals'].post").exists())
                    .andExpect(jsonPath("$.paths['/api/v1/tasks/{id}/complete'].post")
                            .exists());
        }

        Caller as(String login) {
            return new Caller(http, login);
        }

        String registered() throws Exception {
            return at(as("pakhomov").sends("/api/v1/appeals", COMPLAINT), "$.number");
        }

        void completes(String login, String task, String number, String fields) throws Exception {
            String id = work.open(number, task).orElseThrow().taskId();
            as(login).sends("/api/v1/tasks/" + id + "/complete", fields).andExpect(status().isOk());
        }

        String task(String unit, String number) throws Exception {
            String after = "";
            while (true) {
                ResultActions page = as("belova").reads("/api/v1/tasks?unit=" + unit + after);
                List<String> found = at(page, "$.items[?(@.number == '" + number + "')].id");
                if (!found.isEmpty()) {
                    return found.get(0);
                }
                after = "&after=" + Caller.<String>at(page, "$.next");
            }
        }
    }
}
