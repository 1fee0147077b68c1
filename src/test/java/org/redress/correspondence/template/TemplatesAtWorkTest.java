package org.redress.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Kind;
import org.redress.correspondence.Printing;
import org.redress.correspondence.Printing.ToPrint;
import org.redress.correspondence.Writers;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Templates changed and gone back to, what the letters say then, and the letters that go by post. */
class TemplatesAtWorkTest {

    @Nested
    @RedressTest
    class OnH2 extends AtWork {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends AtWork {}

    abstract static class AtWork {

        private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
        private static final Actor ADMINISTRATOR = new Actor("maslov");
        private static final TemplateKey DELAY = new TemplateKey("DELAY", "", "", "ru");
        private static final TemplateKey DELAY_OF_CLAIMS = new TemplateKey("DELAY", "", "CLAIM", "ru");

        @Autowired
        LetterTemplates templates;

        @Autowired
        Letters letters;

        @Autowired
        LetterRegister register;

        @Autowired
        Printing printing;

        @Autowired
        Registry registry;

        @Autowired
        Time time;

        @Autowired
        MockMvc mvc;

        @Test
        void saysTheKindsOwnWordsElseThoseForEveryKindElseTheBuiltInOnes() {
            long before = delay(org.redress.shared.Kind.QUESTION);
            change(DELAY, "Скоро: {number}", "{name}, ответ будет[ до {due}]. $ #{number}");
            change(DELAY_OF_CLAIMS, "Претензия {number}", "По претензии {number} ещё работаем.");

            Letter question = letter(delay(org.redress.shared.Kind.QUESTION));
            Letter claim = letter(delay(org.redress.shared.Kind.CLAIM));
            assertThat(question.subject()).isEqualTo("Скоро: " + question.number());
            assertThat(question.body())
                    .startsWith("Здравствуйте, Мария Ковалёва.")
                    .contains("Мария Ковалёва, ответ будет до 05.02.2026.");
            assertThat(claim.body()).contains("По претензии " + claim.number() + " ещё работаем.");
            assertThat(question.formal().template())
                    .isNotNull()
                    .isNotEqualTo(claim.formal().template());
            assertThat(letter(before).formal().template()).isNull();

            back(DELAY_OF_CLAIMS);
            assertThat(letter(delay(org.redress.shared.Kind.CLAIM)).body()).contains("ответ будет");
            back(DELAY);
            assertThat(letter(delay(org.redress.shared.Kind.CLAIM)).body())
                    .isNotBlank()
                    .doesNotContain("ответ будет");
            assertThat(letter(question.id()).body()).isEqualTo(question.body());
            assertThat(templates.versions(DELAY).get(0).builtIn()).isTrue();
            assertThat(templates.versions(DELAY)).allMatch(one -> one.by().equals("maslov"));
        }

        @Test
        void refusesWhatSomebodyElseChangedMeanwhileAndWhoIsNoAdministrator() {
            TemplateKey key = new TemplateKey("REOPENED", "", "", "en");
            int seen = templates.standing(key).version();
            change(key, "Open again", "Appeal {number} is open again.");

            assertThatThrownBy(() ->
                            templates.save(key, new Wording("Mine", "Mine {number}", "{link}"), seen, ADMINISTRATOR))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.why()).isEqualTo(Refused.Why.CONFLICT));
            for (String login : List.of("gromova", "belova", "li", "orlova", "savchuk")) {
                assertThatThrownBy(() -> change(key, login, "Open again", "Appeal {number}."))
                        .isInstanceOfSatisfying(
                                Refused.class, r -> assertThat(r.why()).isEqualTo(Refused.Why.FORBIDDEN));
            }
            back(key);
        }

        @Test
        void showsTheEffectAndEveryFaultBeforeAnythingHolds() throws Exception {
            mvc.perform(as("maslov", post("/letters/templates/EXTENDED/preview"))
                            .param("subject", "Тема {answer} {number")
                            .param("body", "Ещё {нет} <b>жирно</b>")
                            .param("link", "без ссылки"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("&lt;b&gt;жирно&lt;/b&gt;")))
                    .andExpect(content().string(containsString("скобка «{» не закрыта")))
                    .andExpect(content().string(containsString("Без {link} письмо теряет смысл")));
            mvc.perform(as("maslov", post("/letters/templates/EXTENDED/preview"))
                            .param("subject", "Дата {number}")
                            .param("body", "Новая дата[: {reason}] <script>")
                            .param("link", "{link}"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Больше не будет: {due}")))
                    .andExpect(content().string(containsString("Новая дата: нужен осмотр на месте &lt;script&gt;")));
            mvc.perform(as("maslov", post("/letters/templates/EXTENDED/paper"))
                            .param("subject", "Дата {number}")
                            .param("body", "Новая дата")
                            .param("link", "{link}"))
                    .andExpect(content().contentType("application/pdf"));
            assertThat(templates
                            .standing(new TemplateKey("EXTENDED", "", "", "ru"))
                            .version())
                    .isZero();
        }

        @Test
        void printsInOrderAndNotesEachLetterAsPostedByItself() throws Exception {
            long first = byPost();
            long second = byPost();
            Actor registrar = new Actor("savchuk");
            assertThat(printing.waiting(registrar).stream().map(ToPrint::id)).containsSequence(first, second);
            assertThat(printing.paper(List.of(second, first), registrar)).startsWith('%', 'P', 'D', 'F');

            letters.delivered(first, new Actor("belova"));
            List<Printing.Result> results = printing.posted(List.of(first, second, 0L), registrar);

            assertThat(results.get(0).key()).isEqualTo("letters.alreadyNoted");
            assertThat(results.get(1).key()).isNull();
            assertThat(results.get(2).key()).isEqualTo("letters.none");
            assertThat(letter(second).sentBy()).isEqualTo("savchuk");
            mvc.perform(as("savchuk", post("/letters/print/posting")).param("id", Long.toString(second)))
                    .andExpect(redirectedUrl("/letters/print"));

            letters.failed(second, registrar);
            assertThat(letter(second).state()).isEqualTo(LetterState.UNDELIVERABLE);
        }

        @Test
        void givesALetterOnPaperToWhoMayReadItsAppealAndTheLinkOnlyToWhoPostsIt() throws Exception {
            String waiting = "/letters/" + byPost() + "/paper";
            for (String login : List.of("klimova", "savchuk", "pakhomov", "belova", "gromova")) {
                mvc.perform(as(login, get(waiting))).andExpect(status().isOk());
            }
            for (String login : List.of("li", "orlova", "maslov")) {
                mvc.perform(as(login, get(waiting))).andExpect(status().isForbidden());
            }
            assertThat(words(as("savchuk", get(waiting)))).contains("/t/");
            assertThat(words(as("gromova", get(waiting)))).contains("/t/…").doesNotContainPattern("/t/[A-Za-z0-9]");
            mvc.perform(as("li", get("/letters/print"))).andExpect(status().isForbidden());
            long notice = letters.toPerson("savchuk", Letters.Notice.REPLY, null, Map.of());
            mvc.perform(as("savchuk", get("/letters/" + notice + "/paper"))).andExpect(status().isNotFound());
        }

        private String words(MockHttpServletRequestBuilder request) throws Exception {
            byte[] pdf = mvc.perform(request).andReturn().getResponse().getContentAsByteArray();
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            }
        }

        private long byPost() {
            Appeal appeal = Writers.aQuestion()
                    .reached(List.of(Reach.POST), List.of(Reach.POST))
                    .register(registry, time, TODAY);
            return letters.toApplicant(appeal.number(), Kind.EXTENDED, Map.of("due", "2026-02-16"));
        }

        private long delay(org.redress.shared.Kind kind) {
            Appeal appeal = Writers.aQuestion()
                    .of(kind)
                    .reached(List.of(Reach.POST), List.of(Reach.POST))
                    .register(registry, time, TODAY);
            return letters.toApplicant(appeal.number(), Kind.DELAY, Map.of());
        }

        private void change(TemplateKey key, String subject, String body) {
            change(key, "maslov", subject, body);
        }

        private void change(TemplateKey key, String login, String subject, String body) {
            templates.save(
                    key,
                    new Wording(subject, body, "{link}"),
                    templates.standing(key).version(),
                    new Actor(login));
        }

        private void back(TemplateKey key) {
            templates.backToBuiltIn(key, templates.standing(key).version(), ADMINISTRATOR);
        }

        private Letter letter(long id) {
            return register.letter(id).orElseThrow();
        }

        private static MockHttpServletRequestBuilder as(String login, MockHttpServletRequestBuilder request) {
            return request.with(user(login)).with(csrf());
        }
    }
}
