package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whatever a program sends, it hears which field is wrong and why, and never of an accident of ours. */
@RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
class BadRequestsTest {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @MethodSource("appeals")
    void namesTheFieldThatIsWrong(String field, String replaced, String by) throws Exception {
        assertThat(ApiTest.COMPLAINT).contains(replaced);

        ResultActions answer = caller().sends("/api/v1/appeals", ApiTest.COMPLAINT.replace(replaced, by));

        answer.andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].field")).contains(field);
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].message"))
                .allSatisfy(m -> assertThat(m).isNotBlank());
    }

    static Stream<Arguments> appeals() {
        return Stream.of(
                Arguments.of("kind", "\"COMPLAINT\"", "\"WISH\""),
                Arguments.of("kind", "\"COMPLAINT\"", "7"),
                Arguments.of("kind", "\"COMPLAINT\"", "null"),
                Arguments.of("channel", "\"VIRTUAL_RECEPTION\"", "\"PIGEON\""),
                Arguments.of("channel", "\"VIRTUAL_RECEPTION\"", "[]"),
                Arguments.of("territory", "\"zarechny\"", "\"atlantis\""),
                Arguments.of("territory", "\"zarechny\"", "{}"),
                Arguments.of("topic", "\"metering.fault\"", "\"weather\""),
                Arguments.of("text", "The meter has shown", "\\u0000"),
                Arguments.of("text", "The meter has shown", "\\ud800 alone"),
                Arguments.of("text", "The meter has shown", "x".repeat(25_000)),
                Arguments.of("text", "\"The meter has shown an error for two weeks and nobody came.\"", "\" \""),
                Arguments.of("text", "\"The meter has shown an error for two weeks and nobody came.\"", "true"),
                Arguments.of("received", "\"kind\"", "\"received\": \"2026-02-30\", \"kind\""),
                Arguments.of("received", "\"kind\"", "\"received\": \"yesterday\", \"kind\""),
                Arguments.of("registered", "\"kind\"", "\"registered\": \"2026-13-01\", \"kind\""),
                Arguments.of("registered", "\"kind\"", "\"registered\": 20260101, \"kind\""),
                Arguments.of("applicant.name", "\"Anna Test\"", "\"\""),
                Arguments.of("applicant.name", "\"Anna Test\"", "[\"Anna\"]"),
                Arguments.of("applicant.name", "\"Anna Test\"", "\"Anna \\u0007\""),
                Arguments.of("applicant.email", "\"anna@example.org\"", "\"anna\""),
                Arguments.of("applicant", "{\"name\"", "\"me\", \"was\": {\"name\""),
                Arguments.of("answerBy", "[\"EMAIL\", \"POST\"]", "[\"SMOKE\"]"),
                Arguments.of("answerBy", "[\"EMAIL\", \"POST\"]", "\"EMAIL\""),
                Arguments.of("answerBy", "[\"EMAIL\", \"POST\"]", "[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{} {}", "{\"kind\": 'x'}", "{\"a\":1,\"a\":2}", "null"})
    void saysThatABodyIsNoObject(String body) throws Exception {
        caller().sends("/api/v1/appeals", body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/appeals?state=SLEEPING, state",
        "/api/v1/appeals?overdue=perhaps, overdue",
        "/api/v1/appeals?territory=atlantis, territory",
        "/api/v1/appeals?function=weather, function",
        "/api/v1/appeals?after=%00, after",
        "/api/v1/tasks?unit=%00, unit",
        "/api/v1/tasks?assignee=%07, assignee"
    })
    void namesTheParameterThatIsWrong(String address, String field) throws Exception {
        ResultActions answer = http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                        java.net.URI.create(address.replace("+999", "%2B999")))
                .header("Authorization", "Bearer " + Caller.TOKEN));

        answer.andExpect(status().isUnprocessableContent());
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].field")).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/appeals/R-2026-999999", "/api/v1/appeals/x", "/api/v1/tasks/none", "/api/v1/nothing"})
    void saysThatThereIsNoSuchThing(String address) throws Exception {
        caller().reads(address)
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void refusesAKeyThatNoDatabaseWouldTake() throws Exception {
        ResultActions answer = caller().registers("k".repeat(500), ApiTest.COMPLAINT);

        answer.andExpect(status().isUnprocessableContent());
        assertThat(Caller.<List<String>>at(answer, "$.errors[*].field")).contains("Idempotency-Key");
    }

    private Caller caller() {
        return new Caller(http, "pakhomov");
    }
}
