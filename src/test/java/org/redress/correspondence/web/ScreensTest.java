package org.redress.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.correspondence.Notices;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The staff's screens of letters, as each of the staff sees them. */
@RedressTest
class ScreensTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Letters letters;

    @Autowired
    Notices notices;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "en"})
    void opensEveryScreenInEveryLanguage(String language) throws Exception {
        letters.toPerson("belova", Notice.REPLY, null, Map.of());

        for (String page : new String[] {"/letters", "/letters?state=TO_PRINT&kind=ANSWER&number=R-2026", "/notices"}) {
            mvc.perform(as("belova", get(page).param("lang", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(as("belova", get("/mailbox"))).andExpect(status().isOk());
    }

    @Test
    void countsWhatIsUnreadUntilItIsRead() throws Exception {
        long before = notices.unread("moroz");
        long notice = letters.toPerson("moroz", Notice.REPLY, null, Map.of());
        assertThat(notices.unread("moroz")).isEqualTo(before + 1);

        mvc.perform(as("moroz", post("/notices/" + notice + "/reading")).with(csrf()))
                .andExpect(redirectedUrl("/notices"));

        assertThat(notices.unread("moroz")).isEqualTo(before);
    }

    @Test
    void readsNobodyElsesNotices() throws Exception {
        long notice = letters.toPerson("moroz", Notice.REPLY, null, Map.of());
        long unread = notices.unread("moroz");

        mvc.perform(as("belova", post("/notices/" + notice + "/reading")).with(csrf()))
                .andExpect(status().isNotFound());

        assertThat(notices.unread("moroz")).isEqualTo(unread);
    }

    @Test
    void marksReadOnlyUpToWhatWasSeen() throws Exception {
        long seen = letters.toPerson("savchuk", Notice.REPLY, null, Map.of());
        letters.toPerson("savchuk", Notice.REPLY, null, Map.of());

        mvc.perform(as("savchuk", post("/notices/reading").param("upTo", Long.toString(seen)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/notices"));

        assertThat(notices.unread("savchuk")).isEqualTo(1);
    }

    @Test
    void showsTheAdministratorWhatWaitsAndWhyButNoWordOfIt() throws Exception {
        PostOffice.goDown();
        try {
            letters.toPeopleAtOnce(Map.of("li", ""), Notice.REWORK, null, Map.of("comment", "Совершенно секретно"));

            mvc.perform(as(administrator(), get("/outbox")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Вернули на доработку")))
                    .andExpect(content().string(not(containsString("Совершенно секретно"))))
                    .andExpect(content().string(not(containsString("li@example.org"))));
        } finally {
            PostOffice.comeUp();
        }
    }

    @Test
    void keepsTheOutboxForTheAdministratorAndTheRegisterFromThem() throws Exception {
        mvc.perform(as("belova", get("/outbox"))).andExpect(status().isForbidden());
        mvc.perform(as(administrator(), get("/letters"))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/letters/0", "/letters/x", "/letters/99999999999999999999", "/mailbox/x"})
    void saysThatThereIsNoSuchLetter(String address) throws Exception {
        mvc.perform(as("belova", get(address))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/letters?before=x&state=NONE&kind=%00&number=%27%20or%201=1",
                "/notices?before=-1",
                "/mailbox?of=x&before=y"
            })
    void findsSenselessFiltersHarmless(String address) throws Exception {
        mvc.perform(as("belova", get(java.net.URI.create(address)))).andExpect(status().isOk());
    }

    private static String administrator() {
        return "maslov";
    }

    private static MockHttpServletRequestBuilder as(String login, MockHttpServletRequestBuilder request) {
        return request.with(user(login));
    }
}
