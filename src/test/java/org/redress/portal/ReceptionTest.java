package org.redress.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.PostOffice;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing in six steps and following by the secret link, as a person without scripts does it. */
class ReceptionTest {

    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(StandardCharsets.US_ASCII);

    @Nested
    @RedressTest(settings = {"redress.limits.filings-per-minute=1000", "redress.limits.misses-per-hour=1000"})
    class OnH2 extends Visits {}

    @Nested
    @RedressTest(
            value = Database.POSTGRESQL,
            settings = {"redress.limits.filings-per-minute=1000", "redress.limits.misses-per-hour=1000"})
    class OnPostgres extends Visits {}

    @Nested
    @RedressTest(own = "limits")
    class Limits {

        @LocalServerPort
        private int port;

        @Test
        void whoTriesTooManyLinksIsAskedToWait() throws Exception {
            Visitor visitor = new Visitor(port, "en");

            for (int i = 0; i < 10; i++) {
                assertThat(visitor.opens("/t/guess-" + i).statusCode()).isEqualTo(404);
            }
            HttpResponse<String> last = visitor.opens("/t/guess-again");

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.body()).contains("Too many attempts in a row");
        }

        @Test
        void whoFilesTooOftenIsAskedToWaitAndLosesNothing() throws Exception {
            for (int i = 0; i < 5; i++) {
                Visitor visitor = ready(port);
                assertThat(visitor.answers("/reception/check").uri()).hasPath("/reception/done");
            }
            Visitor sixth = ready(port);

            assertThat(sixth.answers("/reception/check").statusCode()).isEqualTo(429);
            assertThat(sixth.opens("/reception/check").body()).contains("It shows E-04");
        }
    }

    abstract static class Visits {

        @LocalServerPort
        int port;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Time time;

        @BeforeEach
        void onTheFirstMorning() {
            time.at(Time.START);
            PostOffice.empty();
        }

        @Test
        void filesAComplaintAndShowsNumberDateAndLink() throws Exception {
            Visitor visitor = ready(port);

            String done = visitor.answers("/reception/check").body();
            String page = visitor.opens(link(done)).body();

            assertThat(done)
                    .contains("Your complaint is accepted", "24.02.2026", "04.03.2026")
                    .doesNotContain("??");
            assertThat(number(done)).matches("R-2026-\\d{6}");
            assertThat(page).contains("We have your complaint", number(done), "24.02.2026", "day 20");
            assertThat(page).doesNotContain("??", "Rule R4");
        }

        @Test
        void keepsTheSecretLinkOutOfCachesReferrersAndSearch() throws Exception {
            Visitor visitor = ready(port);
            HttpResponse<String> page =
                    visitor.opens(link(visitor.answers("/reception/check").body()));

            assertThat(page.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(page.headers().firstValue("X-Robots-Tag"))
                    .hasValueSatisfying(robots -> assertThat(robots).contains("noindex"));
        }

        @Test
        void theSameFormPostedTwiceAtOnceIsOneAppeal() throws Exception {
            Visitor visitor = ready(port);
            long before = appeals();
            Map<String, String> form =
                    Visitor.withSecret(visitor.opens("/reception/check").body());
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                Callable<String> send =
                        () -> number(visitor.posts("/reception/check", form).body());
                List<Future<String>> numbers = two.invokeAll(List.of(send, send));

                assertThat(numbers.get(0).get()).isEqualTo(numbers.get(1).get());
            } finally {
                two.shutdown();
            }
            assertThat(appeals()).isEqualTo(before + 1);
            assertThat(number(visitor.opens("/reception/done").body())).matches("R-.*");
        }

        @Test
        void tellsWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
            Visitor visitor = new Visitor(port, "uk");
            visitor.answers("/reception", "kind", "QUESTION");
            visitor.answers("/reception/topic", "place", "Старогорськ, вул. Миру, 3");

            HttpResponse<String> text = visitor.answers("/reception/text", "text", "нуль \u0000 тут");
            visitor.answers("/reception/text", "text", "Як перейти на двозонний тариф?");
            HttpResponse<String> who = visitor.answers("/reception/who", "name", "Олена", "email", "olena@");

            assertThat(text.statusCode()).isEqualTo(422);
            assertThat(text.body()).contains("href=\"#text\"", "id=\"text-error\"");
            assertThat(who.statusCode()).isEqualTo(422);
            assertThat(who.body())
                    .contains("Напишіть адресу пошти повністю, наприклад olena@example.org")
                    .contains("value=\"Олена\"", "value=\"olena@\"", "Не вийшло зберегти: виправте 2 поля");
        }

        @Test
        void asksForTheTerritoryOnlyWhenTheAddressDoesNotTellIt() throws Exception {
            Visitor visitor = new Visitor(port, "en");
            visitor.answers("/reception", "kind", "APPEAL");

            HttpResponse<String> unknown = visitor.answers("/reception/topic", "place", "Nowhere 5");
            HttpResponse<String> known = visitor.answers("/reception/topic", "place", "Starogorsk, 3 Mira Street");

            assertThat(unknown.body()).contains("Choose the territory from the list", "value=\"Nowhere 5\"");
            assertThat(known.uri()).hasPath("/reception/text");
        }

        @Test
        void takesAPdfRefusesWhatOnlyCallsItselfAPictureAndLetsOneGoAgain() throws Exception {
            Visitor visitor = new Visitor(port, "en");
            visitor.answers("/reception", "kind", "FEEDBACK");
            visitor.answers("/reception/topic");

            String refused = visitor.attaches(
                            "/reception/text",
                            "photo.jpg",
                            "MZ".getBytes(StandardCharsets.UTF_8),
                            "text",
                            "Good",
                            "add",
                            "yes")
                    .body();
            String kept = visitor.attaches("/reception/text", "bill.pdf", PDF, "text", "Good", "add", "yes")
                    .body();
            String file = Visitor.first(kept, "name=\"remove\" value=\"(\\d+)\"");
            String removed = visitor.answers("/reception/text", "text", "Good", "remove", file)
                    .body();

            assertThat(refused).contains("photo.jpg", "Good").doesNotContain("name=\"remove\"");
            assertThat(kept).contains("bill.pdf", ">Good</textarea>");
            assertThat(removed).doesNotContain("bill.pdf").contains(">Good</textarea>");
        }

        @Test
        void nobodyGetsAheadOfTheQuestions() throws Exception {
            Visitor visitor = new Visitor(port, "en");

            assertThat(visitor.opens("/reception/check").uri()).hasPath("/reception");
            assertThat(visitor.opens("/reception/done").uri()).hasPath("/reception");
        }

        @Test
        void nothingPersonalStaysInADraftThatWasSent() throws Exception {
            ready(port).answers("/reception/check");

            assertThat(jdbc.sql("select count(*) from portal_draft_answer where draft in"
                                    + " (select id from portal_draft where number is not null)")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void aLateAppealTellsTheDateInLawAndWhereToComplain() throws Exception {
            Visitor visitor = ready(port);
            String link = link(visitor.answers("/reception/check").body());

            time.at("2026-02-26T10:00");
            String page = visitor.opens(link).body();

            assertThat(page).contains("Our answer is 2 days late", "By law the answer must come by", "04.03.2026");
            assertThat(page)
                    .contains("Where to complain of the delay", "due-late")
                    .doesNotContain("??");
        }

        @Test
        void aLostLinkGoesToTheKnownMailboxOnlyAndThePageTellsNothing() throws Exception {
            Visitor visitor = ready(port);
            String number = number(visitor.answers("/reception/check").body());

            String right = visitor.answers("/reception/lost", "number", number, "contact", "+7 (900) 000-14-27")
                    .body();
            String wrong = visitor.answers("/reception/lost", "number", number, "contact", "eve@example.org")
                    .body();

            assertThat(right).isEqualTo(wrong).contains("Look into your mailbox");
            assertThat(letters(number, "LINK")).isEqualTo(1);
            await().untilAsserted(() ->
                    assertThat(PostOffice.messagesTo("ann@example.org")).hasSizeGreaterThanOrEqualTo(2));
            assertThat(PostOffice.messagesTo("eve@example.org")).isEmpty();
        }

        private long appeals() {
            return jdbc.sql("select count(*) from v_registry_appeal")
                    .query(Long.class)
                    .single();
        }

        private long letters(String number, String kind) {
            return jdbc.sql("select count(*) from v_correspondence_letter where number = :number and kind = :kind")
                    .param("number", number)
                    .param("kind", kind)
                    .query(Long.class)
                    .single();
        }
    }

    /** A visitor whose complaint waits on the check page. */
    private static Visitor ready(int port) throws Exception {
        Visitor visitor = new Visitor(port, "en");
        visitor.answers("/reception", "kind", "COMPLAINT");
        visitor.answers("/reception/topic", "topic", "metering.fault", "place", "Zarechny, 14 Sadovaya Street");
        visitor.answers("/reception/text", "text", "It shows E-04 and sends no readings.");
        visitor.answers(
                "/reception/who",
                "name",
                "Ann Black",
                "email",
                "ann@example.org",
                "phone",
                "+7 900 000-14-27",
                "consent",
                "yes");
        visitor.answers("/reception/ways", "answer1", "EMAIL", "answer2", "POST", "ask1", "PHONE");
        return visitor;
    }

    private static String number(String done) {
        return Visitor.first(done, "id=\"number\">([^<]+)<");
    }

    private static String link(String done) {
        return Visitor.first(done, "id=\"tracking\" href=\"([^\"]+)\"");
    }
}
