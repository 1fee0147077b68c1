package org.redress.workbench;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The administrator tries a case on a page without a script, and sees what other settings would make of it. */
@RedressTest
class TrialPageTest {

    private static final String QUESTION = "/rules/try?kind=QUESTION&channel=VIRTUAL_RECEPTION&registered=2026-04-29";

    @Autowired
    MockMvc http;

    @Test
    void showsTheClocksWithTheirReasons() throws Exception {
        asks(QUESTION)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("datetime=\"2026-05-04\"")))
                .andExpect(content()
                        .string(containsString("02.05.2026 (суббота) – выходной, поэтому срок перешёл на первый рабочий"
                                + " день, 04.05.2026 (понедельник).")))
                .andExpect(content().string(containsString("29.05.2026")));
    }

    @Test
    void comparesWhatIsTriedWithWhatHolds() throws Exception {
        asks(QUESTION + "&policy.roll=PREVIOUS")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Сейчас и с другими настройками")))
                .andExpect(content().string(containsString("на 4 дня раньше")));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideIt() throws Exception {
        asks("/rules/try?kind=QUESTION&channel=PORTAL&registered=2026-10-13&extendedBy=11")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"extendedBy-error\"")))
                .andExpect(content().string(containsString("value=\"11\"")))
                .andExpect(content().string(not(containsString("id=\"result\""))));
    }

    @Test
    void isForTheAdministrator() throws Exception {
        http.perform(get("/rules/try").with(user("gromova"))).andExpect(status().isForbidden());
    }

    private ResultActions asks(String address) throws Exception {
        return http.perform(
                get(java.net.URI.create(address)).with(user("maslov")).header("Accept-Language", "ru"));
    }
}
