package org.redress.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.intake.Filings;
import org.redress.intake.Intake;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a person types into a task is never lost, and of two people one wins. */
@RedressTest(own = "roles")
class TaskPagesTest {

    private static final String TYPED = "Вы правы: счётчик заменим бесплатно";

    @Autowired
    MockMvc http;

    @Autowired
    Intake intake;

    @Autowired
    Registry registry;

    private String number = "";
    private String task = "";

    @BeforeEach
    void openATriage() throws Exception {
        number = intake.receive(Filings.question().build(), UUID.randomUUID().toString(), Actor.APPLICANT)
                .number();
        Matcher form = Pattern.compile("/tasks/([^/\"]+)/complete").matcher(text(page("pakhomov")));
        assertThat(form.find()).isTrue();
        task = form.group(1);
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsMissing() throws Exception {
        MockHttpServletResponse refused =
                send("pakhomov", "complete", Map.of("outcome", "TYPICAL", "answer", TYPED, "number", number));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains(TYPED).contains("href=\"#faq\"");
    }

    @Test
    void keepsADraftOnTheServer() throws Exception {
        send("pakhomov", "claim", Map.of("number", number));
        MockHttpServletResponse kept =
                send("pakhomov", "draft", Map.of("outcome", "TYPICAL", "answer", TYPED, "number", number));

        assertThat(text(kept)).contains("09:0");
        assertThat(text(page("pakhomov"))).contains(TYPED);
    }

    @Test
    void tellsTheSecondWhoWasFasterAndKeepsTheirText() throws Exception {
        send("pakhomov", "claim", Map.of("number", number));

        MockHttpServletResponse second =
                send("golub", "complete", Map.of("outcome", "TYPICAL", "answer", TYPED, "faq", "x", "number", number));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second)).contains("Егор Пахомов").contains(TYPED);
    }

    @Test
    void goesOnWhenATaskIsDone() throws Exception {
        MockHttpServletResponse done = send(
                "pakhomov",
                "complete",
                Map.of("outcome", "OURS", "territory", "zarechny", "topic", "metering.fault", "number", number));

        assertThat(done.getRedirectedUrl()).isEqualTo("/appeals/" + number);
        assertThat(registry.appeal(number).state()).isEqualTo(State.TRIAGED);
        assertThat(text(page("belova"))).contains("value=\"YES\"");
    }

    @Test
    void keepsWhatIsLookedForOutOfTheAddress() throws Exception {
        MockHttpServletResponse found = http.perform(post("/search")
                        .param("q", "Лосева")
                        .with(user("belova"))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(found.getRedirectedUrl()).isEqualTo("/search");
    }

    private MockHttpServletResponse page(String login) throws Exception {
        return http.perform(get("/appeals/" + number).with(user(login)).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String login, String act, Map<String, String> form) throws Exception {
        var request = post("/tasks/" + task + "/" + act)
                .with(user(login))
                .with(csrf())
                .header("Accept-Language", "ru");
        form.forEach(request::param);
        return http.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
