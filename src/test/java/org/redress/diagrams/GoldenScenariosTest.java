package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.ClockView;
import org.redress.deadline.StageView;
import org.redress.deadline.policy.Policies;
import org.redress.registry.NewAppeal;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios whose dates were worked out by hand, through the diagrams on a moved clock (pack `ru`). */
class GoldenScenariosTest {

    @Nested
    @RedressTest(own = "golden")
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "golden")
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        @Autowired
        Policies policies;

        private final Actor admin = new Actor("maslov");

        /** What nobody answers would remind management each working day of the years that the next scenario crosses. */
        @AfterEach
        void nobodyWaits() {
            database.sql("select clock_key from v_deadline_clock where state = 'RUNNING'")
                    .query(String.class)
                    .list()
                    .forEach(deadlines::end);
        }

        @Test
        void scenario1QuestionOverTheHolidays() {
            time.at("2026-04-29T09:00");
            var number = inWork();
            assertThat(clock(number, "R3").orElseThrow().due()).isEqualTo(day("2026-04-30"));
            assertThat(clock(number, "R2").orElseThrow().nominal()).isEqualTo(day("2026-05-02"));
            assertThat(shown(number)).isEqualTo(day("2026-05-04"));
            assertThat(clock(number, "R7").orElseThrow().due()).isEqualTo(day("2026-05-29"));

            time.at("2026-04-30T23:59");
            assertThat(told(number)).isEmpty();
            time.at("2026-05-01T00:01");
            assertThat(stages(number, "R3")).contains("MISSED");
            assertThat(told(number)).containsExactly("DELAY");
            assertThat(letter(number, "DELAY").body()).contains("04.05.2026");
            assertThat(shown(number)).as("the date stays").isEqualTo(day("2026-05-04"));

            time.at("2026-05-04T10:00");
            resolution.requestExtension(number, 10, "Прибор на проверке", new Actor("li"));
            does("orlova", number, "approveExtension", "outcome", "GRANT");
            assertThat(shown(number)).isEqualTo(day("2026-05-12"));
            assertThat(letter(number, "EXTENDED").body()).contains("12.05.2026");

            time.at("2026-05-12T16:00");
            answered(number);
            assertThat(clock(number, "R2").orElseThrow().state()).isEqualTo("MET");
            assertThat(clock(number, "R7").orElseThrow().state()).isEqualTo("MET");
            assertThat(stages(number, "R2")).doesNotContain("MISSED");
        }

        @Test
        void scenario2PlainQuestion() {
            time.at("2026-10-13T10:00");
            var number = inWork();
            var other = inWork();
            assertThat(shown(number)).isEqualTo(day("2026-10-16"));

            extend(number, 10);
            assertThat(shown(number)).isEqualTo(day("2026-10-26"));
            policies.choose("extension", "TOTAL", admin);
            extend(other, 10);
            policies.choose("extension", "ADDITIVE", admin);
            assertThat(shown(other)).isEqualTo(day("2026-10-23"));
        }

        @Test
        void scenario3Complaint() {
            time.at("2026-04-18T23:10");
            var number = filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
            assertThat(appeal(number).registered()).isEqualTo(day("2026-04-20"));
            assertThat(clock(number, "R4").orElseThrow().nominal()).isEqualTo(day("2026-05-10"));
            assertThat(shown(number)).isEqualTo(day("2026-05-12"));
            assertThat(clock(number, "R7").orElseThrow().due()).isEqualTo(day("2026-05-20"));
            var office = filed(Kind.COMPLAINT, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL);
            assertThat(appeal(office).registered()).isEqualTo(day("2026-04-18"));
            assertThat(shown(office)).isEqualTo(day("2026-05-18"));

            policies.choose("roll", "PREVIOUS", admin);
            var early = filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
            policies.choose("roll", "NEXT", admin);
            assertThat(shown(early)).isEqualTo(day("2026-05-08"));

            time.at("2026-04-20T09:00");
            inWork(number);
            time.at("2026-05-13T00:01");
            assertThat(stages(number, "R4"))
                    .as("the company's promise is missed, the law's not")
                    .contains("MISSED");
            assertThat(stages(number, "R7")).doesNotContain("MISSED");
            answered(number);
            assertThat(clock(number, "R4").orElseThrow().state()).isEqualTo("BREACHED");
            assertThat(clock(number, "R7").orElseThrow().state()).isEqualTo("MET");
        }

        @Test
        void scenario4PaperLetter() {
            time.at("2026-05-12T11:00");
            var received = time.now();
            time.at("2026-05-13T10:00");
            var number = filed(
                    Kind.APPEAL, Channel.POST, "zarechny", "metering.fault", Reach.POST, day("2026-05-13"), received);
            assertThat(clock(number, "R1").orElseThrow().due()).isEqualTo(day("2026-05-15"));
            assertThat(clock(number, "R1").orElseThrow().state()).isEqualTo("MET");
            assertThat(clock(number, "R7").orElseThrow().nominal()).isEqualTo(day("2026-06-12"));
            assertThat(shown(number)).isEqualTo(day("2026-06-15"));
            inWork(number);

            time.at("2026-06-10T10:00");
            extend(number, 30);
            assertThat(clock(number, "R7").orElseThrow().nominal()).isEqualTo(day("2026-07-12"));
            assertThat(shown(number)).isEqualTo(day("2026-07-13"));
            assertThat(letter(number, "EXTENDED").createdAt()).isBefore(time.instant("2026-06-16T00:00"));
            answered(number);
            letters.delivered(letter(number, "ANSWER").id(), new Actor("savchuk"));
            postLeaves();
            assertThat(state(number)).isEqualTo(State.CLOSED);
        }

        @Test
        void scenario6NotOurs() {
            time.at("2026-04-27T09:00");
            var number = question();
            assertThat(clock(number, "R2").orElseThrow().due()).isEqualTo(day("2026-04-30"));
            assertThat(clock(number, "R7").orElseThrow().due()).isEqualTo(day("2026-05-27"));

            time.at("2026-04-28T10:00");
            does("pakhomov", number, "triage", "outcome", "FORWARD", "body", "city-water", "reason", "Это вода.");
            assertThat(clock(number, "R9").orElseThrow().due()).isEqualTo(day("2026-05-04"));
            assertThat(clock(number, "R2").orElseThrow().state()).isEqualTo("REPLACED");
            assertThat(state(number)).isEqualTo(State.FORWARDED);
            assertThat(told(number)).containsExactlyInAnyOrder("BODY", "FORWARDED");

            time.at("2026-05-06T09:00");
            assertThat(stages(number, "R9")).isEmpty();
            assertThat(stages(number, "R2")).doesNotContain("MISSED");
        }

        @Test
        void scenario5Authority() {
            time.at("2026-04-24T10:00");
            var plain = filed(Kind.AUTHORITY_REQUEST, NewAppeal.Terms.PLAIN, time.now());
            assertThat(clock(plain, "R8").orElseThrow().nominal()).isEqualTo(day("2026-05-09"));
            assertThat(shown(plain)).isEqualTo(day("2026-05-12"));

            var stated = filed(
                    Kind.AUTHORITY_REQUEST,
                    new NewAppeal.Terms(Set.of(), day("2026-04-22"), day("2026-05-10"), null, null),
                    time.now());
            assertThat(shown(stated)).isEqualTo(day("2026-05-08"));
            does("belova", stated, "triage", "outcome", "OURS");
            assertThat(way(stated, "authorityRequest")).isNotEmpty();
            time.at("2026-05-09T00:01");
            assertThat(stages(stated, "R8")).contains("MISSED");
            assertThat(stages(plain, "R8")).doesNotContain("MISSED");

            does("belova", plain, "triage", "outcome", "OURS");
            does(
                    "belova",
                    plain,
                    "recordRequest",
                    "authority",
                    "Прокуратура",
                    "reference",
                    "7-12",
                    "sentOn",
                    "2026-04-22",
                    "asked",
                    "Счёт за март",
                    "about",
                    "NOBODY",
                    "nobody",
                    "Проверка по плану");
            does("belova", plain, "assignUnit", "unit", "metering-zarechny");
            does("li", plain, "prepareDocuments", "outcome", "EXPLAIN", "answer", ANSWER);
            time.at("2026-05-12T16:59");
            does("orlova", plain, "approveAnswer", "outcome", "APPROVE");
            assertThat(clock(plain, "R8").orElseThrow().state()).isEqualTo("MET");
        }

        @Test
        void scenario7CourtDecisionAndIllegible() {
            time.at("2026-03-02T10:00");
            var illegible = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does("pakhomov", illegible, "triage", "outcome", "RETURN", "ground", "ILLEGIBLE", "reason", "Чернила.");
            assertThat(clock(illegible, "R11").orElseThrow().nominal()).isEqualTo(day("2026-03-09"));
            assertThat(clock(illegible, "R11").orElseThrow().due()).isEqualTo(day("2026-03-10"));
            assertThat(state(illegible)).isEqualTo(State.RETURNED);
            assertThat(told(illegible)).containsExactly("ILLEGIBLE");

            time.at("2026-03-04T10:00");
            var court = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does("pakhomov", court, "triage", "outcome", "RETURN", "ground", "COURT_DECISION", "reason", "Суд решил.");
            assertThat(clock(court, "R10").orElseThrow().due()).isEqualTo(day("2026-03-11"));
            assertThat(state(court)).isEqualTo(State.RETURNED);
            assertThat(told(court)).containsExactly("COURT_DECISION");
            assertThat(way(court, "handling")).contains("triage", "returnAppeal", "appealHandled");
        }

        @Test
        void scenario8Clarification() {
            time.at("2026-06-01T09:00");
            var answered = inWork(complaint());
            var silent = inWork(complaint());
            time.at("2026-06-03T10:00");
            resolution.askApplicant(answered, Reach.EMAIL, "Какой номер?", new Actor("li"));
            resolution.askApplicant(silent, Reach.EMAIL, "Какой номер?", new Actor("li"));
            policies.choose("clarification", "SUSPEND", admin);
            var paused = inWork(complaintOf("2026-06-01"));
            resolution.askApplicant(paused, Reach.EMAIL, "Какой номер?", new Actor("li"));
            policies.choose("clarification", "RUN", admin);

            time.at("2026-06-09T10:00");
            registry.replied(answered);
            registry.replied(paused);
            assertThat(clock(answered, "R4").orElseThrow().nominal()).isEqualTo(day("2026-06-21"));
            assertThat(shown(answered)).isEqualTo(day("2026-06-22"));
            assertThat(clock(paused, "R4").orElseThrow().nominal()).isEqualTo(day("2026-06-27"));
            assertThat(shown(paused)).isEqualTo(day("2026-06-29"));
            assertThat(clock(paused, "R7").orElseThrow().due()).isEqualTo(day("2026-07-01"));

            time.at("2026-06-15T23:59");
            assertThat(told(silent)).doesNotContain("DECIDED_WITHOUT_REPLY");
            time.at("2026-06-16T00:01");
            assertThat(told(silent)).contains("DECIDED_WITHOUT_REPLY");
            assertThat(way(silent, "complaint")).isNotEmpty();
            assertThat(way(silent, "clarification")).contains("decideWithoutReply");
            assertThat(state(silent)).isEqualTo(State.IN_PROGRESS);
        }

        @Test
        void scenario9TransferredDays() {
            time.at("2025-10-31T09:00");
            var friday = inWork();
            assertThat(clock(friday, "R3").orElseThrow().due()).isEqualTo(day("2025-11-01"));
            time.at("2025-11-01T09:00");
            var saturday = inWork();
            assertThat(clock(saturday, "R3").orElseThrow().due()).isEqualTo(day("2025-11-05"));
            time.at("2025-12-19T09:00");
            var complaint = complaint();
            assertThat(clock(complaint, "R4").orElseThrow().nominal()).isEqualTo(day("2026-01-08"));
            assertThat(shown(complaint)).isEqualTo(day("2026-01-12"));
        }

        @Test
        void scenario10Repeat() {
            time.at("2026-06-10T10:00");
            var first = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does("pakhomov", first, "triage", "outcome", "TYPICAL", "answer", ANSWER, "faq", "Ошибка E-04");
            postLeaves();

            time.at("2026-06-15T10:00");
            var again = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            does(
                    "pakhomov",
                    again,
                    "triage",
                    "outcome",
                    "RETURN",
                    "ground",
                    "REPEAT",
                    "first",
                    first,
                    "reason",
                    "Нового нет.");
            assertThat(told(again)).as("it can be undone for five minutes").isEmpty();
            time.travel(Duration.ofMinutes(5).plusSeconds(1));
            assertThat(state(again)).isEqualTo(State.NOT_CONSIDERED);
            assertThat(told(again)).containsExactly("REPEAT");
            assertThat(appeal(again).repeatOf()).isEqualTo(first);
            assertThat(state(first)).isEqualTo(State.CLOSED);
            var argued = filed(Kind.APPEAL, NewAppeal.Terms.PLAIN, time.now());
            assertThat(shown(argued)).isEqualTo(day("2026-07-15"));
            assertThat(way(again, "twin")).contains("returnAppeal");
            does("pakhomov", argued, "triage", "outcome", "OURS");
            assertThat(way(argued, "question")).contains("howToAnswer", "completeness");
        }

        @Test
        void scenario12CallBack() {
            time.at("2026-10-13T10:15");
            var call = filed(Kind.CONSULTATION, Channel.PHONE, "zarechny", "metering.fault", Reach.PHONE);
            assertThat(shown(call)).isEqualTo(day("2026-10-13"));
            time.at("2026-10-13T14:14");
            assertThat(stages(call, "R15")).doesNotContain("MISSED");
            time.at("2026-10-13T14:16");
            assertThat(stages(call, "R15")).contains("MISSED");
        }

        private String complaint() {
            return filed(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
        }

        private String complaintOf(String registered) {
            return filed(
                    Kind.COMPLAINT,
                    Channel.VIRTUAL_RECEPTION,
                    "zarechny",
                    "metering.fault",
                    Reach.EMAIL,
                    day(registered),
                    time.instant(registered + "T09:00"));
        }

        private void extend(String number, int days) {
            resolution.requestExtension(number, days, "Нужна проверка", new Actor("li"));
            does("orlova", number, "approveExtension", "outcome", "GRANT");
        }

        private LocalDate shown(String number) {
            return deadlines.clocks(number).stream()
                    .filter(ClockView::shown)
                    .map(ClockView::due)
                    .collect(onlyElement());
        }

        private List<String> stages(String number, String rule) {
            return clock(number, rule).orElseThrow().stages().stream()
                    .map(StageView::stage)
                    .toList();
        }

        private static <T> Collector<T, ?, T> onlyElement() {
            return Collectors.collectingAndThen(Collectors.toList(), all -> {
                assertThat(all).hasSize(1);
                return all.get(0);
            });
        }
    }
}
