package org.redress.workbench.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.joint.Membership;
import org.redress.resolution.joint.Investigations;
import org.redress.resolution.joint.NewOutage;
import org.redress.resolution.joint.OutageWork;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who finds a group, and what its page shows them. */
@RedressTest
class GroupPagesTest extends Life {

    private static final Actor BELOVA = new Actor("belova");
    private static final Actor VOLKOV = new Actor("volkov");

    @Autowired
    MockMvc http;

    @Autowired
    Investigations investigations;

    @Autowired
    OutageWork outages;

    @Autowired
    Membership membership;

    @Test
    void areFoundByTheirCodeHoweverItIsTyped() throws Exception {
        String code = investigations.gather("Садовая", List.of(question(), question()), BELOVA);
        for (String typed : List.of(code, " " + code.toLowerCase(Locale.ROOT), code.replace('G', 'Г'))) {
            http.perform(post("/search").param("q", typed).with(user("belova")).with(csrf()))
                    .andExpect(redirectedUrl("/groups/" + code));
        }
        http.perform(post("/search")
                        .param("q", "G-2026-999999")
                        .with(user("belova"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/search"));
        assertThat(page("morozova", "/groups/" + code).getStatus()).isEqualTo(403);
    }

    @Test
    void tellADispatcherOfEveryOutageButNotOfWhomItConcerns() throws Exception {
        var told = new NewOutage("Нет света", "zarechny", "metering-zarechny", null, null, null, "Обрыв", null);
        String code = outages.report(told, VOLKOV);
        String number = question();
        membership.join(code, number, BELOVA);
        String joined = investigations.gather("Садовая", List.of(question(), question()), BELOVA);

        assertThat(text(page("volkov", "/groups"))).contains(code).doesNotContain(joined);
        String shown = text(page("volkov", "/groups/" + code));
        assertThat(shown).contains("Обрыв", "/groups/" + code + "/news").doesNotContain(number, "Зимина");
        assertThat(text(page("belova", "/groups/" + code))).contains(number, "Зимина");
        http.perform(post("/groups/" + code + "/news")
                        .param("cause", "Упало дерево")
                        .with(user("volkov"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/groups/" + code));
        assertThat(page("volkov", "/groups/" + joined).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse page(String login, String address) throws Exception {
        return http.perform(get(address).with(user(login)).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
