package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.redress.api.Caller.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Deadlines;
import org.redress.deadline.recalculation.CalendarAlarm;
import org.redress.deadline.recalculation.RuleChange;
import org.redress.deadline.recalculation.RuleChanges;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A year is loaded, or a policy changed: seen first, then done once, told to whom it moves, and on record for ever. */
class CalendarChangeTest {

    private static final String FIRST = "date,kind,act\n2027-01-11,OFF,decree\n2027-01-12,OFF,decree\n";
    private static final String SECOND = "date,kind,act\n2027-01-11,OFF,decree\n";
    private static final String AT = "/api/v1/calendars";

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Changing {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Changing {}

    abstract static class Changing {

        @Autowired
        MockMvc http;

        @Autowired
        Time time;

        @Autowired
        Deadlines deadlines;

        @Autowired
        CalendarAlarm alarm;

        @Autowired
        RuleChanges changes;

        @Autowired
        JdbcClient jdbc;

        @Test
        void movesProvisionalDatesOnceTheirYearIsLoaded() throws Exception {
            time.leap("2026-12-21T10:00");
            String number = at(as("pakhomov").sends("/api/v1/appeals", ApiTest.COMPLAINT), "$.number");
            assertThat(service(number).due()).isEqualTo("2027-01-11");
            assertThat(service(number).provisional()).isTrue();
            assertThat(reasons(service(number))).contains("NOT_LOADED");
            if (alarm.missing().isEmpty()) {
                throw new AssertionError("2027 is loaded already");
            }

            var preview = as("maslov").sends(AT + "/preview?year=2027", FIRST).andExpect(status().isOk());
            assertThat(Caller.<List<Map<String, Object>>>at(preview, "$.list[?(@.number == '" + number + "')]"))
                    .anySatisfy(move -> assertThat(move)
                            .containsEntry("clock", "SERVICE")
                            .containsEntry("from", "2027-01-11")
                            .containsEntry("to", "2027-01-13")
                            .containsEntry("becomesOverdue", false));
            assertThat(service(number).due()).as("nothing is done yet").isEqualTo("2027-01-11");

            PostOffice.empty();
            String seen = at(preview, "$.seen");
            as("maslov")
                    .sends(AT + "?year=2027&seen=" + seen, FIRST)
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.year").value(2027));

            ClockView moved = service(number);
            assertThat(moved.due()).isEqualTo("2027-01-13");
            assertThat(moved.provisional()).isFalse();
            assertThat(reasons(moved)).doesNotContain("NOT_LOADED").contains("TRANSFERRED");
            assertThat(earlierExplanation(number)).contains("NOT_LOADED");
            assertThat(shown(number)).isEqualTo("2027-01-13");
            assertThat(journal(number)).contains("DATE_MOVED");
            await().untilAsserted(() -> assertThat(PostOffice.messagesTo("anna@example.org"))
                    .anySatisfy(letter -> assertThat(letter.getSubject()).contains(number, "13.01.2027")));
            assertThat(alarm.missing()).isEmpty();
            RuleChange change = changes.newest(1).get(0);
            assertThat(change.by()).isEqualTo("maslov");
            assertThat(change.subject()).isEqualTo("ru-2027");
            assertThat(change.moved()).isPositive();
            assertThat(change.told()).isPositive();

            staleNeverApplies(seen);
            goesBack(number);
        }

        private void staleNeverApplies(String seen) throws Exception {
            as("maslov")
                    .sends(AT + "?year=2027&seen=" + seen, SECOND)
                    .andExpect(status().isConflict())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
            http.perform(post("/rules/calendars")
                            .with(user("maslov"))
                            .with(csrf())
                            .param("year", "2027")
                            .param("rows", SECOND)
                            .param("seen", seen))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Пока вы смотрели, данные изменились")));
        }

        /** The page: a file is handed in, its effect seen, and loaded; the earlier one stays as a version. */
        private void goesBack(String number) throws Exception {
            String page = http.perform(multipart("/rules/calendars/preview")
                            .file(new MockMultipartFile(
                                    "file", "ru-2027.csv", "text/csv", SECOND.getBytes(StandardCharsets.UTF_8)))
                            .with(user("maslov"))
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(number)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
            http.perform(post("/rules/calendars")
                            .with(user("maslov"))
                            .with(csrf())
                            .param("year", "2027")
                            .param("rows", SECOND)
                            .param("source", "ru-2027.csv")
                            .param("seen", seen))
                    .andExpect(redirectedUrl("/rules/calendars?year=2027"));
            assertThat(service(number).due()).isEqualTo("2027-01-12");
            http.perform(get("/rules/calendars?year=2027").with(user("maslov")))
                    .andExpect(content().string(containsString("Вернуть версию")));
        }

        @Test
        void changesAPolicyForNewOrForOpenAppeals() throws Exception {
            time.at("2026-04-20T09:00");
            String number = at(as("pakhomov").sends("/api/v1/appeals", ApiTest.COMPLAINT), "$.number");
            assertThat(service(number).due()).isEqualTo("2026-05-12");

            choose("roll", "PREVIOUS", "NEW");
            assertThat(service(number).due()).isEqualTo("2026-05-12");
            choose("roll", "NEXT", "NEW");
            choose("roll", "PREVIOUS", "OPEN");
            assertThat(service(number).due()).isEqualTo("2026-05-08");
            assertThat(changes.ofPolicy("roll").get(0).moved()).isPositive();
            choose("roll", "NEXT", "OPEN");
            assertThat(service(number).due()).isEqualTo("2026-05-12");
        }

        @Test
        void refusesWhatNoPolicyMayBe() throws Exception {
            http.perform(post("/rules/policies/nearHour/preview")
                            .with(user("maslov"))
                            .with(csrf())
                            .param("value", "25:99"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"nearHour-error\"")))
                    .andExpect(content().string(containsString("value=\"25:99\"")));
        }

        @Test
        void tellsEveryFaultOfAFileAndLoadsNothing() throws Exception {
            int before = changes.newest(1000).size();
            as("maslov")
                    .sends(AT + "/preview", "date,kind,act\n2027-13-01,OFF,x\n2027-01-04,FREE,x\n")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Line 2")))
                    .andExpect(content().string(containsString("Line 3")));
            as("gromova").sends(AT + "/preview?year=2027", FIRST).andExpect(status().isForbidden());
            assertThat(changes.newest(1000)).hasSize(before);
        }

        private void choose(String policy, String value, String reach) throws Exception {
            String page = http.perform(post("/rules/policies/" + policy + "/preview")
                            .with(user("maslov"))
                            .with(csrf())
                            .param("value", value))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            http.perform(post("/rules/policies/" + policy)
                            .with(user("maslov"))
                            .with(csrf())
                            .param("value", value)
                            .param("reach", reach)
                            .param("seen", page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1")))
                    .andExpect(redirectedUrl("/rules/policies"));
        }

        private Caller as(String login) {
            return new Caller(http, login);
        }

        private ClockView service(String number) {
            return deadlines.clocks(number).stream()
                    .filter(clock -> clock.rule().equals("R4"))
                    .findFirst()
                    .orElseThrow();
        }

        private static List<String> reasons(ClockView clock) {
            return clock.explanation().stream()
                    .flatMap(day -> day.reasons().stream())
                    .map(Day.Reason::code)
                    .toList();
        }

        private String earlierExplanation(String number) {
            return jdbc.sql("select t.explanation from clock_term t join clock c on c.id = t.clock_id"
                            + " where c.number = :number and c.clock = 'SERVICE' and t.term_no = 1")
                    .param("number", number)
                    .query(String.class)
                    .single();
        }

        private LocalDate shown(String number) {
            return jdbc.sql("select due_on from v_registry_appeal where number = :number")
                    .param("number", number)
                    .query(LocalDate.class)
                    .single();
        }

        private List<String> journal(String number) {
            return jdbc.sql("select what from v_registry_journal where number = :number")
                    .param("number", number)
                    .query(String.class)
                    .list();
        }
    }
}
