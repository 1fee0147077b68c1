package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.redress.diagrams.Life;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Calls of programs, and what must be in every refusal that they hear. */
abstract class Knocks extends Life {

    static final String APPEALS = "/api/v1/appeals/";

    @Autowired
    private MockMvc http;

    @BeforeEach
    void onAWorkingMorning() {
        time.at("2026-03-05T10:00");
    }

    Caller as(String login) {
        return new Caller(http, login);
    }

    String complaint() {
        return filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
    }

    /** Done. */
    static ResultActions done(ResultActions answer) throws Exception {
        assertThat(answer.andReturn().getResponse().getStatus())
                .as(answer.andReturn().getResponse().getContentAsString())
                .isBetween(200, 204);
        return answer;
    }

    /** Refused as problem+json, with a sentence that says why. */
    static ResultActions refused(int status, ResultActions answer) throws Exception {
        answer.andExpect(status().is(status));
        assertThat(answer.andReturn().getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(Caller.<Integer>at(answer, "$.status")).isEqualTo(status);
        assertThat(Caller.<String>at(answer, "$.title")).isNotBlank();
        assertThat(Caller.<String>at(answer, "$.detail")).matches("(?s)\\p{Lu}.{8,}");
        return answer;
    }

    /** Refused for this field. */
    static void wrong(String field, ResultActions answer) throws Exception {
        assertThat(Caller.<List<String>>at(refused(422, answer), "$.errors[*].field"))
                .contains(field);
    }
}
