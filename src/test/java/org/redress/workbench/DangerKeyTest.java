package org.redress.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.diagrams.Life;
import org.redress.organisation.Role;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever kind an appeal is of, one key on its page tells the dispatcher of a danger (R25), sorted already or not. */
@RedressTest
class DangerKeyTest extends Life {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @EnumSource
    void tellsTheDispatcherAndStartsTheMinutes(Kind kind) throws Exception {
        tells(filed(kind));
        if (kind != Kind.CONSULTATION) {
            String sorted = filed(kind);
            does(triages(kind), sorted, "triage", "outcome", "OURS");
            tells(sorted);
        }
    }

    private void tells(String number) throws Exception {
        var before = state(number);
        String page = "/appeals/" + number;
        assertThat(shown(page)).contains("action=\"" + page + "/danger\"", "data-key=\"KeyD\"", "<kbd>D</kbd>");

        http.perform(post(page + "/danger")
                        .param("dangerText", "Искрит щит, рядом дети")
                        .with(user("belova"))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));

        assertThat(clock(number, "R25"))
                .hasValueSatisfying(clock -> assertThat(clock.state()).isEqualTo("RUNNING"));
        assertThat(open("volkov", number, "confirmDanger").role()).isEqualTo(Role.DISPATCHER);
        assertThat(state(number)).as("its own way goes on").isEqualTo(before);
        assertThat(journal(number)).contains("DANGER_REPORTED");
        assertThat(shown(page)).doesNotContain(page + "/danger\"");

        does("volkov", number, "confirmDanger", "taken", "YES");
        assertThat(clock(number, "R25").orElseThrow().state()).isEqualTo("MET");
    }

    private String filed(Kind kind) {
        return filed(
                kind,
                kind == Kind.CONSULTATION ? Channel.PHONE : Channel.OFFICE,
                "zarechny",
                "metering.fault",
                Reach.EMAIL);
    }

    private String shown(String page) throws Exception {
        return http.perform(get(page).with(user("belova")).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
