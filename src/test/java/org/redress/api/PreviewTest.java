package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadline.policy.Policies;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The preview explains in the reader's language, refuses with the parameter and the reason, and writes nothing. */
@RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
class PreviewTest {

    private static final String QUESTION = "kind=QUESTION&channel=VIRTUAL_RECEPTION&registered=2026-04-29";

    @Autowired
    MockMvc http;

    @Autowired
    Policies policies;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel=POST | kind",
                "kind=QUESTION | channel",
                "kind=WISH&channel=POST | kind",
                "kind=QUESTION&channel=PIGEON | channel",
                "kind=QUESTION&kind=COMPLAINT&channel=POST | kind",
                "pack=by&kind=QUESTION&channel=POST | pack",
                "kind=QUESTION&channel=POST&condition=BORING | condition",
                "kind=QUESTION&channel=POST&condition=BILL_CHECK | condition",
                "kind=QUESTION&channel=POST&condition=MEASUREMENT | condition",
                "pack=ua&kind=QUESTION&channel=POST&condition=MEASUREMENT | condition",
                "pack=ua&kind=QUESTION&channel=POST&condition=COURT_DECISION | condition",
                "kind=QUESTION&channel=POST&condition=COURT_DECISION&condition=ILLEGIBLE | condition",
                "kind=QUESTION&channel=POST&received=2026-02-30 | received",
                "kind=QUESTION&channel=POST&received=2026-05-12T25:00 | received",
                "kind=QUESTION&channel=POST&registered=2025-02-29 | registered",
                "kind=QUESTION&channel=POST&registered=1899-01-01 | registered",
                "kind=QUESTION&channel=POST&registered=9999-12-31 | registered",
                "kind=QUESTION&channel=POST&received=2026-05-13&registered=2026-05-12 | registered",
                "kind=QUESTION&channel=PORTAL&registered=2026-05-13&routed=2026-05-12 | routed",
                "kind=QUESTION&channel=PORTAL&registered=2026-05-13&condition=ILLEGIBLE&decided=2026-05-12 | decided",
                "kind=QUESTION&channel=POST&statedDate=2026-06-01 | statedDate",
                "kind=AUTHORITY_REQUEST&channel=POST&registered=2026-05-12&statedDate=2026-05-11 | statedDate",
                "kind=AUTHORITY_REQUEST&channel=POST&registered=2026-05-12&statedDate=2090-05-11 | statedDate",
                "kind=COMPLAINT&channel=POST&agreed=2026-06-01T10:00 | agreed",
                "kind=SERVICE_APPLICATION&channel=PORTAL&registered=2026-05-12&agreed=2026-05-11T10:00 | agreed",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-15&extendedBy=11 | extendedBy",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-15&extendedBy=0 | extendedBy",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-15&extendedBy=ten | extendedBy",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-15 | extendedBy",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-17&extendedBy=10 | extendedOn",
                "kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedOn=2026-10-12&extendedBy=10 | extendedOn",
                "kind=COMPLAINT&channel=PORTAL&registered=2026-10-13&extendedBy=5&extendedClock=SERVICE | extendedBy",
                "kind=COMPLAINT&channel=PORTAL&registered=2026-10-13&extendedBy=5&extendedClock=AUTHORITY | extendedClock",
                "kind=COMPLAINT&channel=PORTAL&registered=2026-10-13&extendedBy=5&extendedClock=MINE | extendedClock",
                "kind=AUTHORITY_REQUEST&channel=POST&registered=2026-10-13&extendedBy=5 | extendedBy",
                "kind=COMPLAINT&channel=PORTAL&registered=2026-06-01&pausedFrom=2026-06-09&pausedTo=2026-06-03 | pausedTo",
                "kind=COMPLAINT&channel=PORTAL&registered=2026-06-01&pausedTo=2026-06-03 | pausedFrom",
                "kind=QUESTION&channel=POST&policy.roll=SIDEWAYS | policy.roll",
                "kind=QUESTION&channel=POST&policy.weather=FINE | policy.weather",
                "kind=QUESTION&channel=POST&policy.workingHours=17:00-08:00 | policy.workingHours",
                "kind=QUESTION&channel=POST&policy.zone=Atlantis | policy.zone"
            })
    void refusesWithTheParameterAndTheReason(String query, String parameter) throws Exception {
        ResultActions answer = asks(query, "en");

        answer.andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].field")).containsExactly(parameter);
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].message"))
                .allSatisfy(message -> assertThat(message).contains(" ").doesNotContain("trial.", "deadline."));
    }

    @Test
    void tellsEachClockInTheReadersLanguage() throws Exception {
        asks(QUESTION, "ru")
                .andExpect(jsonPath("$.clocks[0].rule").value("R2"))
                .andExpect(jsonPath("$.clocks[0].sentences[0]")
                        .value("Вопрос в виртуальной приёмной: 3 дня. Правило R2, регламент, пп. 5.2.6 и 5.2.11."))
                .andExpect(jsonPath("$.clocks[0].sentences[2]")
                        .value("02.05.2026 (суббота) – выходной, поэтому срок перешёл на первый рабочий день,"
                                + " 04.05.2026 (понедельник)."))
                .andExpect(jsonPath("$.clocks[0].toApplicant[0]").value("На такое обращение мы отвечаем за 3 дня."));
        asks(QUESTION, "uk")
                .andExpect(jsonPath("$.clocks[0].sentences[1]")
                        .value("Зареєстровано 29.04.2026; день 1 – наступний, 30.04.2026."));
        asks(QUESTION, "en")
                .andExpect(jsonPath("$.clocks[0].toApplicant[0]").value("We answer an appeal like this within 3 days."))
                .andExpect(jsonPath("$.clocks[0].explanation[0].effect").value("COUNTED"))
                .andExpect(jsonPath("$.clocks[0].basis.startEvent").value("REGISTRATION"))
                .andExpect(jsonPath("$.clocks[0].basis.policies.roll").value("NEXT"));
    }

    @Test
    void tellsTheStagesAheadWithTheirMoments() throws Exception {
        ResultActions answer = asks(QUESTION, "en");

        assertThat(Caller.<List<String>>at(answer, "$.clocks[0].ahead[*].stage"))
                .containsExactly("NEAR", "MISSED", "HEAD", "MANAGEMENT");
        answer.andExpect(jsonPath("$.clocks[0].missedAt").value("2026-05-05T00:00:00+02:00"))
                .andExpect(jsonPath("$.clocks[0].ahead[1].at").value("2026-05-05T00:00:00+02:00"))
                .andExpect(jsonPath("$.clocks[0].ahead[2].at").value("2026-05-05T12:00:00+02:00"))
                .andExpect(jsonPath("$.clocks[0].ahead[2].told[0]").value("HEAD"));
    }

    @Test
    void runsTheDangerBesideTheOthers() throws Exception {
        ResultActions answer = asks("kind=COMPLAINT&channel=PHONE&received=2026-10-13T10:15&condition=DANGER", "en");

        assertThat(Caller.<List<String>>at(answer, "$.clocks[?(@.rule == 'R25')].missedAt"))
                .containsExactly("2026-10-13T10:30:00+02:00");
        assertThat(Caller.<List<String>>at(answer, "$.clocks[?(@.rule == 'R7')].due"))
                .containsExactly("2026-11-12");
    }

    @Test
    void waitsForTheApplicantOnlyWhereThePolicySaysSo() throws Exception {
        String asked = "kind=COMPLAINT&channel=PORTAL&registered=2026-06-01&pausedFrom=2026-06-03";

        assertThat(Caller.<List<String>>at(asks(asked, "en"), "$.clocks[?(@.rule == 'R4')].state"))
                .containsExactly("RUNNING");
        assertThat(Caller.<List<String>>at(
                        asks(asked + "&policy.clarification=SUSPEND", "en"), "$.clocks[?(@.rule == 'R4')].state"))
                .containsExactly("PAUSED");
    }

    @Test
    void choosesNothingByTrying() throws Exception {
        String before = policies.values().toString();

        asks(QUESTION + "&policy.roll=PREVIOUS", "en")
                .andExpect(jsonPath("$.shown").value("2026-04-30"));

        assertThat(policies.values()).hasToString(before);
    }

    @Test
    void describesEachParameter() throws Exception {
        ResultActions answer = http.perform(
                MockMvcRequestBuilders.get("/api/v1/openapi").header("Authorization", "Bearer " + Caller.TOKEN));

        assertThat(Caller.<List<String>>at(answer, "$.paths['/api/v1/deadlines/preview'].get.parameters[*].name"))
                .contains("pack", "kind", "channel", "condition", "received", "registered", "routed", "decided")
                .contains("statedDate", "agreed", "extendedOn", "extendedBy", "extendedClock", "pausedFrom", "pausedTo")
                .contains("policy.roll", "policy.clarification", "policy.extension");
    }

    /** Whatever is written into the parameters, the answer is a case or a refusal. */
    @Test
    void neverFailsOnWhatPeopleWrite() throws Exception {
        List<String> names = List.of(
                "pack",
                "kind",
                "channel",
                "condition",
                "received",
                "registered",
                "routed",
                "decided",
                "statedDate",
                "agreed",
                "extendedOn",
                "extendedBy",
                "extendedClock",
                "pausedFrom",
                "pausedTo",
                "policy.roll",
                "policy.nearHour",
                "policy.workingHours",
                "policy.zone",
                "policy.",
                "policy.contactDays",
                "policy.near");
        List<String> values = List.of(
                "ru",
                "ua",
                "QUESTION",
                "SERVICE_APPLICATION",
                "PHONE",
                "POST",
                "REPEAT",
                "QUALITY",
                "2026-04-29",
                "2026-04-29T23:59",
                "2026-04-29T10:00:00Z",
                "2026-02-30",
                "-1",
                "0",
                "10",
                "99999999999",
                "%00",
                "%F0%9F%92%A9",
                "2100-12-31",
                "1990-01-01",
                "SERVICE",
                ",",
                "NEXT",
                "T",
                "T+",
                "2026-04-29T",
                "08:00-08:30",
                "LAST_HALF",
                "'%22%3C",
                "%E2%80%AE");
        Random random = new Random(9);
        for (int i = 0; i < (Boolean.getBoolean("redress.long") ? 20_000 : 100); i++) {
            StringBuilder query = new StringBuilder(QUESTION);
            for (int n = random.nextInt(6); n >= 0; n--) {
                query.append('&')
                        .append(names.get(random.nextInt(names.size())))
                        .append('=')
                        .append(values.get(random.nextInt(values.size())));
            }
            assertThat(asks(query.toString(), "en").andReturn().getResponse().getStatus())
                    .as(query.toString())
                    .isIn(200, 422);
        }
    }

    private ResultActions asks(String query, String language) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(URI.create("/api/v1/deadlines/preview?" + query))
                .header("Authorization", "Bearer " + Caller.TOKEN)
                .header("Accept-Language", language));
    }
}
