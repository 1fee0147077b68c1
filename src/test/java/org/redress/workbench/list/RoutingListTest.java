package org.redress.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a unit handed back stands on top of the routing list, whatever its date. */
class RoutingListTest {

    private static final Pattern NUMBER = Pattern.compile("/appeals/(R-2026-\\d{6})");

    @Nested
    @RedressTest
    class OnH2 extends Lists {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Lists {}

    abstract static class Lists extends Life {

        @Autowired
        MockMvc mvc;

        @Test
        void beginsWithWhatCameBack() throws Exception {
            var earlier = question();
            does("pakhomov", earlier, "triage", "outcome", "OURS");
            time.at("2026-02-04T09:00");
            var handedBack = inWork();
            does("li", handedBack, "draftAnswer", "outcome", "HAND_BACK", "reason", "Это напряжение");

            var page = mvc.perform(get("/work").param("list", "unit").with(user("belova")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var numbers =
                    NUMBER.matcher(page).results().map(found -> found.group(1)).distinct();
            assertThat(numbers).first().isEqualTo(handedBack);
        }
    }
}
