package org.redress.organisation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.organisation.Organisation;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How a production installation begins: a code, one page, one administrator, and no default password. */
@ExtendWith(OutputCaptureExtension.class)
@RedressTest(
        own = "setup",
        settings = {"redress.sample=none", "redress.training=false"})
class SetupTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Setup setup;

    @Autowired
    Organisation organisation;

    @Test
    void makesTheFirstAdministratorOnce(CapturedOutput output) throws Exception {
        setup.sayCode();
        Matcher code = Pattern.compile("works once: (\\S+)").matcher(output.getAll());
        String last = "";
        while (code.find()) {
            last = code.group(1);
        }
        mvc.perform(get("/setup")).andExpect(status().isOk());

        mvc.perform(form("not-the-code", "correct horse battery")).andExpect(status().isUnprocessableContent());
        mvc.perform(form(last, "short"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Zarechye")))
                .andExpect(content().string(not(containsString("value=\"short\""))));
        assertThat(organisation.people()).isEmpty();

        mvc.perform(form(last, "correct horse battery")).andExpect(redirectedUrl("/signin"));
        assertThat(organisation.people())
                .singleElement()
                .satisfies(person -> assertThat(person.login()).isEqualTo("maslov"));
        mvc.perform(get("/setup")).andExpect(status().isNotFound());
        mvc.perform(form(last, "correct horse battery")).andExpect(status().isNotFound());

        mvc.perform(signIn("wrong horse battery")).andExpect(unauthenticated());
        mvc.perform(post("/signin").param("who", "maslov").with(csrf())).andExpect(unauthenticated());
        mvc.perform(signIn("correct horse battery")).andExpect(authenticated().withUsername("maslov"));
        mvc.perform(post("/people/maslov/password").with(user("maslov")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<code>")));
        mvc.perform(signIn("correct horse battery")).andExpect(unauthenticated());
        assertThat(output.getAll()).doesNotContain("correct horse");

        mvc.perform(get("/training").with(user("maslov"))).andExpect(status().isNotFound());
        mvc.perform(get("/people").with(user("maslov"))).andExpect(content().string(not(containsString("/training"))));
    }

    private static MockHttpServletRequestBuilder form(String code, String password) {
        return post("/setup")
                .param("code", code)
                .param("organisation", "Zarechye")
                .param("name", "Артём Маслов")
                .param("login", "maslov")
                .param("email", "maslov@example.org")
                .param("password", password)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder signIn(String password) {
        return post("/signin")
                .param("username", "maslov")
                .param("password", password)
                .with(csrf());
    }
}
