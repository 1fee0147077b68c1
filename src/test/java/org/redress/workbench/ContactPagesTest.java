package org.redress.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One stroke on the triage page, one step on the entry page. */
@RedressTest(own = "roles")
class ContactPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    Intake intake;

    @Autowired
    Registry registry;

    @Test
    void handsAFaultReportOverByOneKeyAndTakesItBack() throws Exception {
        String number = intake.receive(
                        Filings.question().build(), UUID.randomUUID().toString(), Actor.APPLICANT)
                .number();
        String page = text(page("pakhomov", "/appeals/" + number));
        assertThat(page).contains("data-key=\"KeyF\"").contains("<kbd>F</kbd>").contains("data-key=\"KeyM\"");

        assertThat(send("li", "/appeals/" + number + "/transfer", Map.of("matter", "FAULT"))
                        .getStatus())
                .isEqualTo(403);
        send("pakhomov", "/appeals/" + number + "/transfer", Map.of("matter", "FAULT"));
        assertThat(text(page("pakhomov", "/appeals/" + number)))
                .contains("/transfer/return")
                .contains("Диспетчерская служба");
        assertThat(text(page("volkov", "/appeals/" + number))).contains("value=\"YES\"");

        send("pakhomov", "/appeals/" + number + "/transfer/return", Map.of());
        assertThat(registry.appeal(number).state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void writesAConsultationDownInOneStepAndOpensItAgainWithAllThatWasTyped() throws Exception {
        Map<String, String> typed = Map.of(
                "key", UUID.randomUUID().toString(),
                "kind", "CONSULTATION",
                "channel", "PHONE",
                "topic", "billing.tariff",
                "text", "Когда начинается ночной тариф?",
                "name", "Лукин",
                "answered", "С 23 часов");
        MockHttpServletResponse refused = send("klimova", "/appeals/new/answered", Map.of("channel", "PHONE"));
        assertThat(refused.getStatus()).isEqualTo(422);

        var written =
                http.perform(form("klimova", "/appeals/new/answered", typed)).andReturn();
        assertThat(written.getResponse().getRedirectedUrl()).startsWith("/appeals/new?");
        Object id = written.getFlashMap().get("writtenDown");
        assertThat(text(page("klimova", "/appeals/new?from=" + id)))
                .contains("Когда начинается ночной тариф?")
                .contains("С 23 часов")
                .contains("value=\"Лукин\"");
        assertThat(page("li", "/appeals/new?from=" + id).getStatus()).isEqualTo(403);
        assertThat(text(page("gromova", "/consultations"))).contains("Тарифы и льготы");
        assertThat(text(page("gromova", "/deadlines"))).contains("href=\"/consultations\"");
    }

    private MockHttpServletResponse page(String login, String address) throws Exception {
        return http.perform(get(address).with(user(login)).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String login, String address, Map<String, String> form) throws Exception {
        return http.perform(form(login, address, form)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder form(String login, String address, Map<String, String> form) {
        var request = post(address).with(user(login)).with(csrf()).header("Accept-Language", "ru");
        form.forEach(request::param);
        return request;
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
