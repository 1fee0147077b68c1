package org.redress.organisation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.organisation.TrainingToken;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The two doors: who comes in, and which page each role may open. */
@RedressTest
class DoorsTest {

    private static final List<String> ROLES =
            List.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova", "maslov");

    /** Who may open a page; every other role is refused. */
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("/work", Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry(
                    "/appeals/R-2026-999999",
                    Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry("/appeals/new", Set.of("klimova", "savchuk", "pakhomov", "belova")),
            Map.entry(
                    "/files/1",
                    Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry(
                    "/letters",
                    Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry("/letters/templates", Set.of("maslov")),
            Map.entry("/letters/templates/ANSWER", Set.of("maslov")),
            Map.entry("/letters/print", Set.of("savchuk", "pakhomov", "belova", "orlova")),
            Map.entry(
                    "/groups", Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry("/groups/new", Set.of("pakhomov", "belova")),
            Map.entry("/groups/outage", Set.of("pakhomov", "belova", "gromova")),
            Map.entry("/groups/letter", Set.of("klimova", "savchuk", "pakhomov", "belova")),
            Map.entry("/deadlines", Set.of("orlova", "gromova", "sedova")),
            Map.entry("/breaches", Set.of("orlova", "gromova", "sedova")),
            Map.entry("/consultations", Set.of("orlova", "gromova", "sedova")),
            Map.entry("/bodies", Set.copyOf(ROLES)),
            Map.entry(
                    "/persons/999999999999",
                    Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry("/absences", Set.copyOf(ROLES)),
            Map.entry("/duty", Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry(
                    "/shortcomings",
                    Set.of("klimova", "savchuk", "pakhomov", "belova", "li", "orlova", "gromova", "sedova")),
            Map.entry("/outbox", Set.of("maslov")),
            Map.entry("/incidents", Set.of("maslov")),
            Map.entry("/people", Set.of("maslov")),
            Map.entry("/rules", Set.of("maslov")),
            Map.entry("/rules/calendars", Set.of("maslov")),
            Map.entry("/rules/policies", Set.of("maslov")),
            Map.entry("/tokens", Set.of("maslov")),
            Map.entry("/training", Set.of("maslov")),
            Map.entry("/actuator/prometheus", Set.of("maslov")));

    @Autowired
    MockMvc mvc;

    @Autowired
    Tokens tokens;

    @Autowired
    TrainingToken training;

    @Test
    void openEachPageToTheRolesThatTheTableOfRightsNames() throws Exception {
        for (Map.Entry<String, Set<String>> page : PAGES.entrySet()) {
            for (String login : ROLES) {
                int answer = mvc.perform(get(page.getKey()).with(user(login)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(answer == 403)
                        .as("%s for %s: %d", page.getKey(), login, answer)
                        .isEqualTo(!page.getValue().contains(login));
            }
            mvc.perform(get(page.getKey()).accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void openTheApplicantsOwnPagesToNobodyWithoutTheSecret() throws Exception {
        for (String page : List.of("", "/withdrawal", "/reopening")) {
            String guessed = "/t/AAAAAAAAAAAAAAAAAAAAAA" + page;
            mvc.perform(get(guessed).with(from("203.0.113.21"))).andExpect(status().isNotFound());
            mvc.perform(get(guessed).with(from("203.0.113.21")).with(user("gromova")))
                    .andExpect(status().isNotFound());
        }
        for (String deed : List.of("/withdrawal", "/withdrawal/refusal", "/reopening")) {
            String guessed = "/t/AAAAAAAAAAAAAAAAAAAAAA" + deed;
            mvc.perform(post(guessed).with(from("203.0.113.22")).with(csrf())).andExpect(status().isNotFound());
            mvc.perform(post(guessed).with(from("203.0.113.22"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void letAPersonBeChosenInTraining() throws Exception {
        mvc.perform(post("/signin").param("who", "li").with(csrf()))
                .andExpect(authenticated().withUsername("li"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void giveEachSignInASessionOfItsOwn() throws Exception {
        Cookie planted = signedIn(post("/signin").param("who", "li"));
        Cookie own = signedIn(post("/signin").param("who", "gromova").cookie(planted));

        assertThat(own.getValue()).isNotEqualTo(planted.getValue());
        mvc.perform(get("/deadlines").cookie(own)).andExpect(status().isOk());
        mvc.perform(get("/deadlines").cookie(planted)).andExpect(status().is3xxRedirection());
    }

    private Cookie signedIn(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(form.with(csrf())).andReturn().getResponse().getCookie("SESSION"));
    }

    @Test
    void refuseStrangersAndFormsOfOtherSites() throws Exception {
        mvc.perform(post("/signin").param("who", "nobody").with(csrf()))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/signin?error"));
        mvc.perform(post("/signin").param("who", "li")).andExpect(status().isForbidden());
        mvc.perform(post("/signin").param("who", "li").with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
    }

    @Test
    void hearNoMoreFromWhomWasWrongTooOften() throws Exception {
        for (int i = 0; i < 10; i++) {
            mvc.perform(post("/signin").param("who", "guess").with(csrf()).with(from("203.0.113.9")));
        }
        mvc.perform(post("/signin").param("who", "li").with(csrf()).with(from("203.0.113.9")))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/signin?error=wait"));
        mvc.perform(post("/signin").param("who", "li").with(csrf()).with(from("203.0.113.10")))
                .andExpect(authenticated());
    }

    @Test
    void tellAProgramWithoutATokenWhatIsMissing() throws Exception {
        mvc.perform(get("/api/v1/nothing"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get("/api/v1/nothing").header("Authorization", "Bearer wrong"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void knowAProgramByTheTokenOfTrainingAndLetItActAsAPerson() throws Exception {
        String bearer = "Bearer " + training.value();
        assertThat(answer(bearer, null)).isEqualTo(404);
        assertThat(answer(bearer, "li")).isEqualTo(404);
        assertThat(answer(bearer, "nobody")).isEqualTo(403);
    }

    @Test
    void letAnIssuedTokenActAsItsPersonUntilItIsRevoked() throws Exception {
        Actor administrator = new Actor("maslov");
        String token = tokens.issue("li", "Выгрузка", administrator);
        assertThat(tokens.actor(token)).contains(new Actor("li"));
        assertThat(answer("Bearer " + token, null)).isEqualTo(404);
        assertThat(answer("Bearer " + token, "orlova")).isEqualTo(403);

        tokens.revoke(tokens.all().get(0).id(), administrator);
        assertThat(answer("Bearer " + token, null)).isEqualTo(401);
    }

    private int answer(String bearer, String actAs) throws Exception {
        MockHttpServletRequestBuilder asked = get("/api/v1/nothing").header("Authorization", bearer);
        return mvc.perform(actAs == null ? asked : asked.header("X-Act-As", actAs))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
