package org.redress.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The applicant is asked, and replies by the secret link. */
class ReplyTest {

    private static final String QUESTION = "What was the reading on the first of January?";
    private static final String REPLY = "It was 4182, I have a photo of it.";

    @Nested
    @RedressTest
    class OnH2 extends Replies {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Replies {}

    abstract static class Replies extends Life {

        @LocalServerPort
        int port;

        @BeforeEach
        void onTheFirstMorning() {
            time.at(Time.START);
        }

        @Test
        void theWorkGoesOnOnceWhenTheApplicantReplies() throws Exception {
            String number = asked();
            Visitor visitor = new Visitor(port, "en");
            String link = "/t/" + appeal(number).token();
            String page = visitor.opens(link).body();
            assertThat(page).contains("We need to ask you one thing", QUESTION, "02.02.2026, 09:00", "12.02.2026");

            Map<String, String> form = Visitor.withSecret(
                    page, "key", Visitor.first(page, "name=\"key\" value=\"([^\"]+)\""), "text", REPLY);
            HttpResponse<String> first = visitor.posts(link + "/reply", form);
            HttpResponse<String> again = visitor.posts(link + "/reply", form);

            assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(200);
            assertThat(first.body()).contains("Thank you, we have your reply").doesNotContain(QUESTION, "<textarea");
            assertThat(state(number)).isEqualTo(State.IN_PROGRESS);
            assertThat(open("li", number, "draftAnswer").assignee()).isEqualTo("li");
            assertThat(texts("select text from v_intake_reply where number = ? and who = 'applicant'", number))
                    .containsExactly(REPLY);
            assertThat(notified(number)).containsExactly("li");
            assertThat(journal(number)).containsOnlyOnce("REPLIED", "REPLY_NOTED");
        }

        @Test
        void theAskerIsToldOnceWhileNoUnitHasTheAppeal() throws Exception {
            String number = question();
            does("pakhomov", number, "triage", "outcome", "OURS");
            does("belova", number, "checkCompleteness", "complete", "NO", "question", QUESTION, "channel", "EMAIL");
            String link = "/t/" + appeal(number).token();

            Visitor visitor = new Visitor(port, "en");
            visitor.posts(
                    link + "/reply", Visitor.withSecret(visitor.opens(link).body(), "key", "once", "text", REPLY));

            assertThat(notified(number)).containsExactly("belova");
            assertThat(open("belova", number, "checkCompleteness").task()).isEqualTo("checkCompleteness");
        }

        @Test
        void anEmptyReplyIsRefusedAndTheQuestionStays() throws Exception {
            String number = asked();
            Visitor visitor = new Visitor(port, "en");
            String link = "/t/" + appeal(number).token();

            Map<String, String> form = Visitor.withSecret(visitor.opens(link).body(), "key", "once", "text", " ");
            HttpResponse<String> refused = visitor.posts(link + "/reply", form);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(QUESTION, "id=\"text-error\"");
            assertThat(state(number)).isEqualTo(State.AWAITING_CLARIFICATION);
        }

        private String asked() {
            String number = inWork();
            resolution.askApplicant(number, Reach.EMAIL, QUESTION, new Actor("li"));
            assertThat(state(number)).isEqualTo(State.AWAITING_CLARIFICATION);
            return number;
        }

        private List<String> notified(String number) {
            return texts(
                    "select recipient_login from v_correspondence_letter where number = ? and kind = 'REPLY'", number);
        }

        private List<String> texts(String sql, String number) {
            return database.sql(sql).param(number).query(String.class).list();
        }
    }
}
