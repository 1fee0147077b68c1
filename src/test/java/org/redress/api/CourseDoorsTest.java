package org.redress.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.registry.State;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** Programs change the course of an appeal as people may: danger, kind, agreed times, shorter terms, wishes, transfers. */
class CourseDoorsTest {

    @Nested
    @RedressTest(own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnH2 extends Contract {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "api", settings = "redress.api.token=" + Caller.TOKEN)
    class OnPostgres extends Contract {}

    abstract static class Contract extends Knocks {

        private static final String SHORT =
                ApiTest.COMPLAINT.replaceFirst("\\{", "{\"legalDays\": %s, \"legalClause\": \"%s\", ");

        @Test
        void tellsTheDispatcherOfADanger() throws Exception {
            String number = question();
            String address = APPEALS + number + "/danger";
            refused(403, as("li").sends(address, "{}"));
            refused(404, as("klimova").sends(APPEALS + "R-2026-999999/danger", "{}"));
            wrong("words", as("klimova").sends(address, "{\"words\": 7}"));
            assertThat(clock(number, "R25")).isEmpty();
            done(as("klimova").sends(address, "{\"words\": \"Искрит щит\"}"));
            assertThat(clock(number, "R25")).isPresent();
            assertThat(open("volkov", number, "confirmDanger")).isNotNull();
            refused(409, as("klimova").sends(address, "{}"));
        }

        @Test
        void changesTheKindAndWithItTheTerms() throws Exception {
            String number = question();
            String address = APPEALS + number + "/reclassification";
            String change = "{\"kind\": \"COMPLAINT\", \"reason\": \"Жалуется на мастера\"}";
            refused(403, as("klimova").sends(address, change));
            wrong("kind", as("pakhomov").sends(address, "{\"reason\": \"Так\"}"));
            wrong("kind", as("pakhomov").sends(address, change.replace("COMPLAINT", "WISH")));
            wrong("kind", as("pakhomov").sends(address, change.replace("COMPLAINT", "QUESTION")));
            wrong("reason", as("pakhomov").sends(address, "{\"kind\": \"COMPLAINT\"}"));
            refused(404, as("pakhomov").sends(APPEALS + "R-2026-999999/reclassification", change));
            done(as("pakhomov").sends(address, change));
            assertThat(appeal(number).kind()).isEqualTo(Kind.COMPLAINT);
            assertThat(clock(number, "R4")).isPresent();
        }

        @Test
        void notesTheAgreedTimeThatThePromiseThenLastsTo() throws Exception {
            String number = application();
            String address = APPEALS + number + "/time";
            refused(403, as("klimova").sends(address, "{\"agreed\": \"2026-03-12T10:00\"}"));
            wrong("agreed", as("belova").sends(address, "{}"));
            wrong("agreed", as("belova").sends(address, "{\"agreed\": \"в четверг\"}"));
            wrong("agreed", as("belova").sends(address, "{\"agreed\": \"2026-03-01\"}"));
            refused(404, as("belova").sends(APPEALS + "R-2026-999999/time", "{\"agreed\": \"2026-03-12\"}"));
            refused(409, as("belova").sends(APPEALS + question() + "/time", "{\"agreed\": \"2026-03-12\"}"));
            done(as("belova").sends(address, "{\"agreed\": \"2026-03-12T10:00\"}"));
            assertThat(appeal(number).stated().agreed()).isEqualTo(LocalDateTime.parse("2026-03-12T10:00"));
            assertThat(dates(number)).containsEntry("R5", day("2026-03-12"));
            assertThat(told(number)).contains("TIME_AGREED");
        }

        @Test
        void writesDownWhatTheClientOfAnApplicationSays() throws Exception {
            String number = application();
            does("belova", number, "triage", "outcome", "OURS");
            String all = "supply-address,contact-phone,replacement-account,replacement-meter,replacement-passport";
            does("belova", number, "checkCompleteness", "complete", "YES", "present", all);
            does("belova", number, "assignUnit", "unit", "metering-zarechny");
            String answer = APPEALS + number + "/time-answer";
            String accepts = "{\"answer\": \"ACCEPT\", \"time\": \"2026-03-12T10:00\"}";
            refused(409, as("belova").sends(answer, accepts));
            does("li", number, "agreeTime", "outcome", "LETTER", "day1", "2026-03-12", "hour1", "10:00");
            refused(403, as("morozova").sends(answer, accepts));
            wrong("answer", as("li").sends(answer, "{\"time\": \"2026-03-12T10:00\"}"));
            wrong("time", as("li").sends(answer, "{\"answer\": \"ACCEPT\"}"));
            refused(409, as("li").sends(answer, accepts.replace("10:00", "11:00")));
            done(as("li").sends(answer, accepts));

            String other = APPEALS + number + "/other-time";
            refused(403, as("morozova").sends(other, "{\"time\": \"2026-03-13\"}"));
            wrong("time", as("li").sends(other, "{\"time\": \"потом\"}"));
            done(as("li").sends(other, "{\"time\": \"2026-03-13\", \"words\": \"Позже\"}"));
            does("li", number, "agreeTime", "outcome", "ACCEPT");
            time.at("2026-03-13T09:30");
            does("li", number, "doWork", "outcome", "DONE", "report", "Заменили.");
            String confirmation = APPEALS + number + "/work-confirmation";
            refused(403, as("morozova").sends(confirmation, "{\"done\": true}"));
            wrong("done", as("li").sends(confirmation, "{}"));
            wrong("words", as("li").sends(confirmation, "{\"done\": false}"));
            done(as("li").sends(confirmation, "{\"done\": true}"));
            assertThat(state(number)).isEqualTo(State.CLOSED);
            refused(409, as("belova").sends(confirmation, "{\"done\": true}"));
            refused(403, as("morozova").reads(APPEALS + number + "/visits"));
            var visits = done(as("gromova").reads(APPEALS + number + "/visits"));
            assertThat(Caller.<Integer>at(visits, "$.proposals.length()")).isEqualTo(2);
            assertThat(Caller.<Integer>at(visits, "$.reports.length()")).isEqualTo(1);
        }

        @Test
        void takesAShorterLegalTermWithItsClause() throws Exception {
            var registered = as("pakhomov")
                    .sends("/api/v1/appeals", SHORT.formatted("10", "Закон об обращениях, ст. 12"))
                    .andExpect(status().isCreated());
            String number = Caller.at(registered, "$.number");
            assertThat(clock(number, "R7").orElseThrow().nominal()).isEqualTo(day("2026-03-15"));
            assertThat(appeal(number).stated().legalDays()).isEqualTo(10);

            wrong("legalDays", as("pakhomov").sends("/api/v1/appeals", SHORT.formatted("30", "Закон")));
            wrong("legalDays", as("pakhomov").sends("/api/v1/appeals", SHORT.formatted("\"десять\"", "Закон")));
            wrong("legalDays", as("pakhomov").sends("/api/v1/appeals", SHORT.formatted("null", "Закон")));
            wrong("legalClause", as("pakhomov").sends("/api/v1/appeals", SHORT.formatted("10", "")));
            refused(403, as("gromova").sends("/api/v1/appeals", SHORT.formatted("10", "Закон")));
        }

        @Test
        void endsWhatIsWithdrawnAndOpensItAgain() throws Exception {
            String number = question();
            String withdrawal = APPEALS + number + "/withdrawal";
            refused(403, as("klimova").sends(withdrawal, "{}"));
            refused(404, as("pakhomov").sends(APPEALS + "R-2026-999999/withdrawal", "{}"));
            done(as("pakhomov").sends(withdrawal, "{\"reason\": \"Разобрался сам\"}"));
            assertThat(told(number)).contains("WITHDRAWAL");
            refused(409, as("pakhomov").sends(withdrawal, "{}"));
            String reopening = APPEALS + number + "/reopening";
            String why = "{\"reason\": \"AUTHORITY_ORDER\", \"words\": \"Предписание\"}";
            refused(409, as("pakhomov").sends(reopening, why));

            String other = question();
            done(as("pakhomov")
                    .sends(APPEALS + other + "/withdrawal", "{\"confirmation\": \"Звонок на номер из дела\"}"));
            assertThat(state(other)).isEqualTo(State.WITHDRAWN);
            refused(409, as("pakhomov").sends(APPEALS + other + "/reopening", why));

            String closed = answered(inWork());
            postLeaves();
            String again = APPEALS + closed + "/reopening";
            refused(403, as("klimova").sends(again, why));
            wrong("reason", as("pakhomov").sends(again, why.replace("AUTHORITY_ORDER", "WHIM")));
            wrong("words", as("pakhomov").sends(again, "{\"reason\": \"AUTHORITY_ORDER\"}"));
            done(as("pakhomov").sends(again, why));
            assertThat(appeal(closed).round()).isEqualTo(2);
            assertThat(state(closed)).isEqualTo(State.REGISTERED);
        }

        @Test
        void handsAFaultOverAndTakesItBack() throws Exception {
            String number = question();
            String transfer = APPEALS + number + "/transfer";
            refused(403, as("li").sends(transfer, "{\"matter\": \"FAULT\"}"));
            wrong("matter", as("pakhomov").sends(transfer, "{}"));
            wrong("matter", as("pakhomov").sends(transfer, "{\"matter\": \"PIZZA\"}"));
            refused(409, as("pakhomov").sends(transfer + "/return", "{}"));
            done(as("pakhomov").sends(transfer, "{\"matter\": \"FAULT\"}"));
            assertThat(told(number)).containsExactly("FAULT_HANDED_OVER");
            refused(409, as("pakhomov").sends(transfer, "{\"matter\": \"FAULT\"}"));
            refused(403, as("klimova").sends(transfer + "/return", "{\"why\": \"Нет\"}"));
            done(as("pakhomov").sends(transfer + "/return", "{\"why\": \"Это вопрос\"}"));
            assertThat(work.open(number, "triage")).isPresent();
        }

        private String application() {
            return filed(
                    Kind.SERVICE_APPLICATION,
                    Channel.VIRTUAL_RECEPTION,
                    "zarechny",
                    "metering.replacement",
                    Reach.EMAIL);
        }
    }
}
