package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.ClockView;
import org.redress.deadline.StageView;
import org.redress.deadline.policy.Policies;
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
