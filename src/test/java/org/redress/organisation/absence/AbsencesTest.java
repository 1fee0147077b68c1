package org.redress.organisation.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.organisation.Absence;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.TrainingToken;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may enter whose absence, what is refused and in which words, on the page and by the API. */
class AbsencesTest {

    @Nested
    @RedressTest
    class OnH2 extends Stories {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Stories {}

    abstract static class Stories {

        private static final LocalDate TODAY = LocalDate.parse(Time.START.substring(0, 10));

        @Autowired
        Absences absences;

        @Autowired
        MockMvc http;

        @Autowired
        TrainingToken token;

        @Autowired
        Time time;

        @BeforeEach
        void begin() {
            time.at(Time.START);
        }

        @AfterEach
        void everybodyComesBack() {
            time.at(Time.START);
            absences.coming().forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person())));
        }

        @ParameterizedTest(name = "{0} for {1}: {2}")
        @CsvSource({
            "li, li, true",
            "li, ryabova, false",
            "ryabova, orlova, false",
            "orlova, li, true",
            "orlova, savelyev, true",
            "zhukov, koval, true",
            "zhukov, li, false",
            "gusarova, li, false",
            "gromova, li, true",
            "gromova, orlova, true",
            "kuznetsov, gromova, true",
            "maslov, li, false",
            "maslov, maslov, true",
            "klimova, savchuk, false",
            "zorina, klimova, true"
        })
        void entersTheirOwnAndAHeadThoseOfTheirPeople(String who, String whose, boolean may) throws Exception {
            MockHttpServletResponse form = page(get("/absences?person=" + whose), who);
            MockHttpServletResponse entered = page(
                    post("/absences")
                            .param("person", whose)
                            .param("from", "2026-02-03")
                            .param("to", "2026-02-03")
                            .param("reason", "TRIP"),
                    who);

            assertThat(form.getStatus()).isEqualTo(may ? 200 : 403);
            assertThat(entered.getStatus()).isEqualTo(may ? 302 : 403);
            assertThat(absences.coming()).hasSize(may ? 1 : 0);
        }

        @Test
        void opensToEverybodyOfTheStaffAndShowsTheReasonOnlyToWhomItConcerns() throws Exception {
            absences.enter(new NewAbsence("li", TODAY, null, "ryabova", Reason.ILLNESS), new Actor("li"));

            for (String login : List.of("klimova", "savchuk", "pakhomov", "belova", "ryabova", "maslov")) {
                assertThat(text(page(get("/absences"), login)))
                        .as(login)
                        .contains("Тимур Ли", "Ольга Рябова", "не показана")
                        .doesNotContain("болезнь</td>");
            }
            for (String login : List.of("li", "orlova", "gromova")) {
                assertThat(text(page(get("/absences"), login))).as(login).doesNotContain("не показана");
            }
        }

        @Test
        void takesBackOnlyWhatIsTheirs() throws Exception {
            Absence absence = absences.enter(new NewAbsence("li", TODAY, null, null, Reason.LEAVE), new Actor("li"));
            String address = "/absences/" + absence.id() + "/cancellation";

            assertThat(page(post(address), "ryabova").getStatus()).isEqualTo(403);
            assertThat(page(post(address), "gusarova").getStatus()).isEqualTo(403);
            assertThat(absences.coming()).hasSize(1);
            assertThat(page(post(address), "orlova").getStatus()).isEqualTo(302);
            assertThat(absences.coming()).isEmpty();
        }

        @Test
        void endsAnAbsenceThatHasBegunWithYesterday() {
            Absence absence = absences.enter(new NewAbsence("li", TODAY, null, null, Reason.LEAVE), new Actor("li"));
            time.at("2026-02-05T08:00");

            absences.cancel(absence.id(), new Actor("li"));

            assertThat(absences.coming()).isEmpty();
            assertThat(refusal(() -> absences.cancel(absence.id(), new Actor("li"))))
                    .isEqualTo(" absence.over");
        }

        @ParameterizedTest(name = "{0} {1} to {2}, {3}: {4}")
        @CsvSource({
            "li, 2026-02-01, 2026-02-05, ryabova, from absence.past",
            "li, 2026-02-05, 2026-02-04, ryabova, to absence.order",
            "li, 2026-02-05, 2026-02-06, li, substitute absence.self",
            "li, 2026-02-05, 2026-02-06, nobody, substitute absence.unknown",
            "li, 2026-02-05, 2026-02-06, klimova, substitute absence.noneOfTheWork",
            "zaytsev, 2026-02-09, 2026-02-20, li, from absence.overlaps",
            "li, 2026-02-10, 2026-02-20, zaytsev, substitute absence.substituteAway",
            "li, 2026-02-10, 2026-02-20, koval, substitute absence.substituteAway"
        })
        void refusesWhatLeavesTheWorkToNobody(String who, String from, String to, String substitute, String why) {
            enter("zaytsev", "2026-02-10", "2026-02-12", "li");
            enter("koval", "2026-02-11", "2026-02-12", null);

            assertThat(refusal(() -> enter(who, from, to, substitute))).isEqualTo(why);
        }

        @Test
        void refusesThatAllOfManagementIsAwayAndNamesTheLink() throws Exception {
            enter("gromova", "2026-02-10", "2026-02-20", null);
            assertThat(refusal(() -> enter("kuznetsov", "2026-02-15", null, null)))
                    .isEqualTo("substitute absence.nobody");
            assertThat(refusal(() -> enter("kuznetsov", "2026-02-15", null, "gromova")))
                    .isEqualTo("substitute absence.substituteAway");
            enter("kuznetsov", "2026-02-21", null, "gromova");

            MockHttpServletResponse refused =
                    page(post("/absences").param("from", "2026-02-03").param("reason", "LEAVE"), "kuznetsov");
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(text(refused)).contains("уже записано отсутствие");
        }

        @Test
        void showsTheEffectBeforeAnythingIsSaved() throws Exception {
            MockHttpServletResponse effect = page(
                    post("/absences/effect")
                            .param("from", "2026-02-03")
                            .param("to", "2026-02-06")
                            .param("reason", "LEAVE")
                            .param("substitute", "ryabova"),
                    "li");

            assertThat(effect.getStatus()).isEqualTo(200);
            assertThat(text(effect)).contains("07.02.2026 всё вернётся само");
            assertThat(absences.coming()).isEmpty();
        }

        @Test
        void doesTheSameByTheApi() throws Exception {
            String body = """
                    {"from": "2026-02-02", "to": "2026-02-06", "substitute": "ryabova", "reason": "LEAVE"}""";
            MockHttpServletResponse entered = api(post("/api/v1/absences").content(body), "li");
            assertThat(entered.getStatus()).isEqualTo(201);
            int id = JsonPath.read(text(entered), "$.absence.id");
            assertThat(JsonPath.<String>read(text(entered), "$.absence.acting")).isEqualTo("ryabova");

            assertThat(JsonPath.<List<String>>read(text(api(get("/api/v1/absences"), "li")), "$[*].reason"))
                    .containsExactly("LEAVE");
            assertThat(JsonPath.<List<String>>read(text(api(get("/api/v1/absences"), "klimova")), "$[*].reason"))
                    .containsExactly((String) null);
            assertThat(api(post("/api/v1/absences").content(body), "li").getStatus())
                    .isEqualTo(422);
            assertThat(api(post("/api/v1/absences").content("{\"person\": \"li\"}"), "ryabova")
                            .getStatus())
                    .isEqualTo(403);
            assertThat(api(post("/api/v1/absences").content("{\"from\": \"2026-02-30\"}"), "li")
                            .getStatus())
                    .isEqualTo(422);
            assertThat(api(post("/api/v1/absences/" + id + "/cancellation"), "ryabova")
                            .getStatus())
                    .isEqualTo(403);
            assertThat(api(post("/api/v1/absences/" + id + "/cancellation"), "li")
                            .getStatus())
                    .isEqualTo(204);
        }

        private void enter(String person, String from, String to, String substitute) {
            absences.enter(
                    new NewAbsence(
                            person,
                            LocalDate.parse(from),
                            to == null ? null : LocalDate.parse(to),
                            substitute,
                            Reason.OTHER),
                    new Actor(person));
        }

        private MockHttpServletResponse page(MockHttpServletRequestBuilder request, String login) throws Exception {
            return http.perform(request.with(user(login)).with(csrf()).header("Accept-Language", "ru"))
                    .andReturn()
                    .getResponse();
        }

        private MockHttpServletResponse api(MockHttpServletRequestBuilder request, String login) throws Exception {
            return http.perform(request.header("Authorization", "Bearer " + token.value())
                            .header("X-Act-As", login)
                            .contentType(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();
        }

        private static String text(MockHttpServletResponse response) throws Exception {
            return response.getContentAsString(StandardCharsets.UTF_8);
        }

        private static String refusal(Runnable act) {
            try {
                act.run();
                return "";
            } catch (Refused refused) {
                Refused.Fault fault = refused.faults().get(0);
                return fault.field() + " " + fault.key();
            }
        }
    }
}
