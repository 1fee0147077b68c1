package org.redress.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Visits;
import org.redress.organisation.TrainingToken;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the client of a service application says, on their page and through the API; and who is faster. */
class ClientPageTest {

    @Nested
    @RedressTest
    class OnH2 extends Answers {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Answers {}

    abstract static class Answers extends Visits {

        private static final int RACES = Boolean.getBoolean("redress.long") ? 500 : 8;

        @LocalServerPort
        int port;

        @Autowired
        MockMvc mvc;

        @Autowired
        TrainingToken token;

        @Test
        void aTimeIsChosenChangedAndTheWorkConfirmedWithoutScripts() throws Exception {
            var number = proposed();
            var visitor = new Visitor(port, "en");
            var link = "/t/" + appeal(number).token();
            assertThat(visitor.opens(link).body())
                    .contains(
                            "When does it suit you?", "12.03.2026, 10:00", "13.03.2026, any time", "until 10.03.2026");

            var nothing = visitor.posts(
                    link + "/time", Visitor.withSecret(visitor.opens(link).body()));
            assertThat(nothing.statusCode()).isEqualTo(422);
            assertThat(nothing.body()).contains("Choose one of the answers");
            var past = visitor.posts(
                    link + "/time",
                    Visitor.withSecret(
                            visitor.opens(link).body(), "choice", "OTHER", "day", "2026-03-01", "words", "Вечером"));
            assertThat(past.statusCode()).isEqualTo(422);
            assertThat(past.body()).as("what was typed stays").contains("That time has passed", "Вечером");

            var chosen = visitor.posts(
                    link + "/time", Visitor.withSecret(visitor.opens(link).body(), "choice", TEN.toString()));
            assertThat(chosen.body()).contains("the specialist has your answer", "Agreed: 12.03.2026, 10:00");
            var other = visitor.posts(
                    link + "/other-time",
                    Visitor.withSecret(visitor.opens(link).body(), "day", "2026-03-16", "words", "Отъезд"));
            assertThat(other.statusCode()).isEqualTo(200);
            does("li", number, "agreeTime", "outcome", "ACCEPT");
            does("li", number, "doWork", "outcome", "DONE", "report", "Заменили.");
            var unsaid = visitor.posts(
                    link + "/confirmation",
                    Visitor.withSecret(visitor.opens(link).body(), "choice", "NO"));
            assertThat(unsaid.statusCode()).isEqualTo(422);
            visitor.posts(
                    link + "/confirmation",
                    Visitor.withSecret(visitor.opens(link).body(), "choice", "YES"));
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void whatWentOnMeanwhileIsTold() throws Exception {
            var number = proposed();
            var visitor = new Visitor(port, "en");
            var link = "/t/" + appeal(number).token();
            var page = visitor.opens(link).body();
            does("li", number, "awaitClient", "outcome", "CHANGE");

            var late = visitor.posts(link + "/time", Visitor.withSecret(page, "choice", TEN.toString()));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("The application has moved on");
            assertThat(visitor.posts("/t/AAAAAAAAAAAAAAAAAAAAAA/time", Visitor.withSecret(page, "choice", "NONE"))
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void programsSayTheSameAndReadTheRecord() throws Exception {
            var number = proposed();
            assertThat(call("klimova", number, "time-answer", "{\"answer\":\"OTHER\"}"))
                    .extracting(MockHttpServletResponse::getStatus)
                    .isEqualTo(422);
            assertThat(call("morozova", number, "time-answer", "{\"answer\":\"NONE\"}"))
                    .as("another unit's specialist")
                    .extracting(MockHttpServletResponse::getStatus)
                    .isEqualTo(403);
            assertThat(read("morozova", number).getStatus()).isEqualTo(403);
            assertThat(read("maslov", number).getStatus())
                    .as("the administrator")
                    .isEqualTo(403);

            ok(call("klimova", number, "time-answer", "{\"answer\":\"ACCEPT\",\"time\":\"" + TEN + "\"}"));
            ok(call("li", number, "other-time", "{\"time\":\"2026-03-17\",\"words\":\"Позже\"}"));
            ok(call("li", number, "time", "{\"agreed\":\"2026-03-18T12:00\"}"));
            assertThat(appeal(number).stated().agreed()).isEqualTo(LocalDateTime.parse("2026-03-18T12:00"));
            does("li", number, "doWork", "outcome", "DONE", "report", "Заменили.");
            ok(call("klimova", number, "work-confirmation", "{\"done\":true}"));

            assertThat(state(number)).isEqualTo(State.CLOSED);
            assertThat(read("li", number).getContentAsString())
                    .contains("\"state\":\"ACCEPTED\"", "\"answeredBy\":\"klimova\"", "\"state\":\"CONFIRMED\"");
            assertThat(call("li", number, "time", "{\"agreed\":\"2026-03-19\"}").getStatus())
                    .as("nothing is agreed once it is closed")
                    .isEqualTo(409);
        }

        @Test
        void oneOfClientAndSpecialistIsFaster() throws Exception {
            var pool = Executors.newFixedThreadPool(2);
            try {
                for (int race = 0; race < RACES; race++) {
                    var number = proposed();
                    var task = open("li", number, "awaitClient").taskId();
                    List<Callable<Boolean>> both = List.of(
                            () -> won(() -> applications.accept(number, TEN, Actor.APPLICANT)),
                            () -> won(() -> work.complete(task, Map.of("outcome", "CHANGE"), new Actor("li"))));
                    var won = pool.invokeAll(both);

                    boolean isClients = won.get(0).get();
                    assertThat(won.get(1).get()).isNotEqualTo(isClients);
                    assertThat(proposals(number))
                            .containsExactly(isClients ? "li LETTER ACCEPTED PAGE" : "li LETTER REPLACED LETTER");
                    assertThat(appeal(number).stated().agreed()).isEqualTo(isClients ? TEN : null);
                    open("li", number, isClients ? "doWork" : "agreeTime");
                }
            } finally {
                pool.shutdown();
            }
        }

        private static boolean won(Runnable deed) {
            try {
                deed.run();
                return true;
            } catch (Refused overtaken) {
                assertThat(overtaken.why()).isEqualTo(Refused.Why.CONFLICT);
                return false;
            }
        }

        private void ok(MockHttpServletResponse answer) throws Exception {
            assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        }

        private MockHttpServletResponse call(String who, String number, String what, String json) throws Exception {
            return mvc.perform(post("/api/v1/appeals/" + number + "/" + what)
                            .header("Authorization", "Bearer " + token.value())
                            .header("X-Act-As", who)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json))
                    .andReturn()
                    .getResponse();
        }

        private MockHttpServletResponse read(String who, String number) throws Exception {
            return mvc.perform(get("/api/v1/appeals/" + number + "/visits")
                            .header("Authorization", "Bearer " + token.value())
                            .header("X-Act-As", who))
                    .andReturn()
                    .getResponse();
        }
    }
}
