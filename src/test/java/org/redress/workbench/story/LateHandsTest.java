package org.redress.workbench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a head sees of a case that went late: whose it was then; and to whom it can be given, who is busy, who is away. */
class LateHandsTest {

    private static final LocalDate TODAY = LocalDate.parse(Time.START.substring(0, 10));

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories extends Life {

        @Autowired
        LateHands hands;

        @Autowired
        Absences absences;

        @Autowired
        MockMvc http;

        @AfterEach
        void everybodyComesBack() {
            time.at(Time.START);
            absences.coming().forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person())));
        }

        @Test
        void namesWhoHadItWhenItWentLateAndWhoStoodInAlsoAfterItWasGivenOn() throws Exception {
            String number = inWork();
            away("li", "savelyev", TODAY.plusDays(3));
            time.at("2026-02-06T00:30");
            work.assign(open("li", number, "draftAnswer").taskId(), "ryabova", new Actor("orlova"));

            assertThat(hands.of(number)).anySatisfy(late -> {
                assertThat(late.rule()).isEqualTo("R2");
                assertThat(late.people()).containsExactly("li");
                assertThat(late.acting()).isEqualTo("savelyev");
            });
            assertThat(hands.last(java.util.List.of(number)).get(number).people())
                    .containsExactly("li");
            assertThat(page(get("/appeals/" + number), "orlova"))
                    .contains("У кого было, когда срок прошёл", "замещает: Антон Савельев");
            assertThat(page(get("/appeals/" + number), "ryabova")).doesNotContain("У кого было");
            assertThat(page(get("/work?list=all&due=overdue&assignee=ryabova"), "gromova"))
                    .contains("просрочено у: Ли Т.");
            deadlines.endAll(number, 1);
        }

        @Test
        void givesTheCaseToWhoeverMayDoItAndShowsWhoIsBusyAndWhoIsAway() throws Exception {
            String number = inWork();
            away("ryabova", "savelyev", TODAY.plusDays(8));

            assertThat(takers(page(get("/appeals/" + number), "orlova")))
                    .contains("value=\"ryabova\"", "нет до 10.02.2026, замещает: Антон Савельев")
                    .doesNotContain("value=\"savelyev\"");
            assertThat(page(get("/appeals/" + number), "li")).doesNotContain("toLogin");

            http.perform(post("/appeals/" + number + "/assignment")
                    .param("toLogin", "ryabova")
                    .with(user("orlova"))
                    .with(csrf()));
            assertThat(registry.appeal(number).assignee()).isEqualTo("ryabova");
            assertThat(work.inPlaceOf(open("savelyev", number, "draftAnswer").taskId(), new Actor("savelyev")))
                    .contains("ryabova");
        }

        @Test
        void showsTheSubstituteTheWorkAndItsPanel() throws Exception {
            String number = inWork();
            away("li", "savelyev", TODAY);

            assertThat(page(get("/work?list=mine"), "savelyev")).contains(number, "вы замещаете: Тимур Ли");
            assertThat(page(get("/appeals/" + number), "savelyev"))
                    .contains("Вы замещаете: Тимур Ли", "name=\"answer\"");
            assertThat(page(get("/work?list=mine"), "ryabova")).doesNotContain(number);
            time.at("2026-02-03T00:10");
            assertThat(page(get("/work?list=mine"), "savelyev")).doesNotContain(number);
        }

        /** Those among whom the head chooses. */
        private static String takers(String page) {
            int from = page.indexOf("name=\"toLogin\"");
            return page.substring(from, page.indexOf("</fieldset>", from));
        }

        private void away(String login, String substitute, LocalDate last) {
            absences.enter(new NewAbsence(login, TODAY, last, substitute, Reason.LEAVE), new Actor(login));
        }

        private String page(MockHttpServletRequestBuilder request, String login) throws Exception {
            MockHttpServletResponse response = http.perform(
                            request.with(user(login)).header("Accept-Language", "ru"))
                    .andReturn()
                    .getResponse();
            return response.getContentAsString(StandardCharsets.UTF_8);
        }
    }
}
