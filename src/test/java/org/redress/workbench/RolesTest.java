package org.redress.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.Filings;
import org.redress.intake.Intake;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each role opens the pages that the table of rights gives it, and no other. */
@RedressTest(own = "roles")
class RolesTest {

    private static final String[] PAGES = {
        "/work?list=mine", "/work?list=all", "CASE", "/appeals/new", "/search", "/deadlines", "/people", "/tokens"
    };

    @Autowired
    MockMvc http;

    @Autowired
    Intake intake;

    private String number = "";

    @BeforeEach
    void registerOne() {
        number = intake.receive(Filings.complaint().build(), UUID.randomUUID().toString(), Actor.APPLICANT)
                .number();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # login,   mine, all, case, new, search, deadlines, people, tokens
            klimova,   200,  200, 200,  200, 200,    403,       403,    403
            savchuk,   200,  200, 200,  200, 200,    403,       403,    403
            pakhomov,  200,  200, 200,  200, 200,    403,       403,    403
            belova,    200,  200, 200,  200, 200,    403,       403,    403
            li,        200,  200, 403,  403, 200,    403,       403,    403
            sokolov,   200,  200, 403,  403, 200,    200,       403,    403
            gromova,   200,  200, 200,  403, 200,    200,       403,    403
            sedova,    200,  200, 200,  403, 200,    200,       403,    403
            maslov,    403,  403, 403,  403, 403,    403,       200,    200
            """)
    void opensWhatTheRoleMaySee(
            String login, int mine, int all, int one, int entry, int search, int deadlines, int people, int tokens)
            throws Exception {
        int[] expected = {mine, all, one, entry, search, deadlines, people, tokens};
        for (int i = 0; i < PAGES.length; i++) {
            String page = PAGES[i].equals("CASE") ? "/appeals/" + number : PAGES[i];
            assertThat(status(login, page)).as(login + " at " + page).isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "klimova, /appeals/new",
        "savchuk, /appeals/new",
        "pakhomov, /work?list=unit&stage=triage",
        "belova, /work?list=unit",
        "li, /work?list=mine",
        "sokolov, /work?list=approvals",
        "gromova, /deadlines",
        "sedova, /deadlines",
        "maslov, /rules"
    })
    void opensOnThePageOfTheRole(String login, String page) throws Exception {
        assertThat(http.perform(get("/").with(user(login)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(page);
    }

    @Test
    void sendsEverybodyElseToTheReception() throws Exception {
        assertThat(http.perform(get("/")).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/reception");
    }

    @Test
    void hidesContactsFromWhoOnlyOversees() throws Exception {
        assertThat(content("belova", "/appeals/" + number)).contains("@example.org");
        assertThat(content("gromova", "/appeals/" + number)).doesNotContain("@example.org");
        assertThat(content("sedova", "/appeals/" + number)).doesNotContain("@example.org");
    }

    private int status(String login, String page) throws Exception {
        return http.perform(get(page).with(user(login)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String content(String login, String page) throws Exception {
        return http.perform(get(page).with(user(login)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
