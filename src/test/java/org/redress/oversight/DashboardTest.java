package org.redress.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.intake.Filings;
import org.redress.intake.Intake;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every number of the managers' page opens exactly the appeals that it counts. */
class DashboardTest {

    @Nested
    @RedressTest(own = "dashboard")
    class OnH2 extends Numbers {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "dashboard")
    class OnPostgres extends Numbers {}

    abstract static class Numbers {

        private static final Pattern LINK =
                Pattern.compile("<a[^>]*href=\"(/work\\?list=all[^\"]*due=[^\"]*)\"[^>]*>(.*?)</a>");
        private static final Pattern FIGURE = Pattern.compile("\\d+");

        @Autowired
        MockMvc http;

        @Autowired
        Intake intake;

        @Autowired
        Time time;

        @Test
        void eachNumberOpensExactlyItsAppeals() throws Exception {
            file(Kind.QUESTION, "zarechny", "metering.fault");
            file(Kind.QUESTION, "zarechny", "metering.fault");
            file(Kind.QUESTION, "lesnoy", "billing.debt");
            file(Kind.COMPLAINT, "lesnoy", "billing.debt");
            time.at("2026-02-04T10:00");
            file(Kind.QUESTION, "lesnoy", "quality.voltage");
            time.at("2026-02-06T10:00");
            file(Kind.QUESTION, null, null);
            time.at("2026-02-09T10:00");

            Map<String, Long> shown = numbers(page("gromova", "/deadlines"));

            assertThat(shown).isNotEmpty();
            assertThat(shown.values()).anyMatch(count -> count > 1);
            for (Map.Entry<String, Long> number : shown.entrySet()) {
                assertThat(rows(page("gromova", number.getKey())))
                        .as(number.getKey())
                        .isEqualTo(number.getValue());
            }
        }

        private void file(Kind kind, String territory, String topic) {
            intake.receive(
                    Filings.complaint()
                            .kind(kind)
                            .territory(territory)
                            .topic(topic)
                            .build(),
                    UUID.randomUUID().toString(),
                    Actor.APPLICANT);
        }

        private Map<String, Long> numbers(String page) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            Matcher link = LINK.matcher(page.replaceAll("\\s+", " "));
            while (link.find()) {
                Matcher figure = FIGURE.matcher(link.group(2).replaceAll("<[^>]+>", " "));
                if (figure.find()) {
                    numbers.put(link.group(1).replace("&amp;", "&"), Long.valueOf(figure.group()));
                }
            }
            return numbers;
        }

        private static long rows(String page) {
            return Pattern.compile("<td class=\"subj\">")
                    .matcher(page)
                    .results()
                    .count();
        }

        private String page(String login, String address) throws Exception {
            return http.perform(get(URI.create(address)).with(user(login)).header("Accept-Language", "ru"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
