package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadline.policy.Policies;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** The golden scenarios as far as they are clocks, on the moved clock and on both databases. */
class GoldenClocksTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends Scenarios {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends Scenarios {}

    abstract static class Scenarios {

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Policies policies;

        @Autowired
        Time time;

        String number = "";

        @AfterEach
        void asTheSourcesSay() {
            List.of("extension/ADDITIVE", "roll/NEXT").forEach(policy -> {
                String[] parts = policy.split("/");
                policies.choose(parts[0], parts[1], Actor.SYSTEM);
            });
            if (!number.isEmpty()) {
                deadlines.endAll(number, 1);
            }
        }

        @Test
        @DisplayName("1: a question before the holidays, the specialist silent, extended by ten days")
        void questionBeforeTheHolidays() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-04-29T10:00");
            String specialist =
                    deadlines.openInternal(number, 1, "R3", time.now()).key();

            assertThat(clockwork.clock(number, "R3").due()).isEqualTo("2026-04-30");
            assertThat(clockwork.clock(number, "R2").nominal()).isEqualTo("2026-05-02");
            assertThat(clockwork.clock(number, "R2").due()).isEqualTo("2026-05-04");
            assertThat(clockwork.clock(number, "R2").shown()).isTrue();
            assertThat(clockwork.shown(number)).containsExactly(number + "/1/SERVICE");
            assertThat(clockwork.clock(number, "R7").due()).isEqualTo("2026-05-29");

            time.at("2026-05-01T00:00");
            assertThat(clockwork.told(specialist)).containsExactly("NEAR", "MISSED");
            assertThat(clockwork.clock(number, "R2").due()).isEqualTo("2026-05-04");

            assertThat(deadlines.extended(number, 1, 10).due()).isEqualTo("2026-05-12");
            assertThat(deadlines.extend(number, 1, 10, "head").due()).isEqualTo("2026-05-12");
            assertThatThrownBy(() -> deadlines.extend(number, 1, 1, "head")).isInstanceOf(Refused.class);
        }

        @Test
        @DisplayName("2: a plain question; an extension added, or counted in all")
        void plainQuestion() {
            number = clockwork.open(Kind.QUESTION, Channel.PORTAL, "2026-10-13T10:00");

            assertThat(clockwork.clock(number, "R2").due()).isEqualTo("2026-10-16");
            assertThat(deadlines.extended(number, 1, 10).due()).isEqualTo("2026-10-26");
            policies.choose("extension", "TOTAL", Actor.SYSTEM);
            assertThat(deadlines.extended(number, 1, 10).due()).isEqualTo("2026-10-23");
            assertThatThrownBy(() -> deadlines.extended(number, 1, 3)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> deadlines.extended(number, 1, 11)).isInstanceOf(Refused.class);
        }

        @Test
        @DisplayName("3: a complaint on Saturday night, by the web and in an office")
        void complaintOnSaturdayNight() {
            time.at("2026-04-18T23:10");
            LocalDate registered = deadlines.registrationDate(time.now());
            assertThat(registered).isEqualTo("2026-04-20");
            number = clockwork.open(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, time.now(), registered);

            assertThat(clockwork.clock(number, "R4").nominal()).isEqualTo("2026-05-10");
            assertThat(clockwork.clock(number, "R4").due()).isEqualTo("2026-05-12");
            assertThat(clockwork.clock(number, "R7").due()).isEqualTo("2026-05-20");
            assertThatThrownBy(() -> deadlines.extended(number, 1, 5)).isInstanceOf(Refused.class);
            assertThat(preview(Kind.COMPLAINT, Channel.OFFICE, "2026-04-18", "2026-04-18")
                            .due())
                    .isEqualTo("2026-05-18");

            policies.choose("roll", "PREVIOUS", Actor.SYSTEM);
            assertThat(preview(Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "2026-04-18", "2026-04-20")
                            .due())
                    .isEqualTo("2026-05-08");
        }

        @Test
        @DisplayName("4: a paper letter, registered the day after, extended by thirty days")
        void paperLetter() {
            time.at("2026-05-13T09:00");
            number = clockwork.open(
                    Kind.APPEAL, Channel.POST, time.instant("2026-05-12T11:00"), LocalDate.parse("2026-05-13"));

            assertThat(clockwork.clock(number, "R1").due()).isEqualTo("2026-05-15");
            assertThat(clockwork.clock(number, "R1").state()).isEqualTo("MET");
            assertThat(clockwork.clock(number, "R7").nominal()).isEqualTo("2026-06-12");
            assertThat(clockwork.clock(number, "R7").due()).isEqualTo("2026-06-15");

            time.at("2026-06-10T10:00");
            ClockView extended = deadlines.extend(number, 1, 30, "head");
            assertThat(extended.nominal()).isEqualTo("2026-07-12");
            assertThat(extended.due()).isEqualTo("2026-07-13");
        }

        @Test
        @DisplayName("6: a question that is not ours")
        void notOurs() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-04-27T10:00");
            assertThat(clockwork.clock(number, "R2").due()).isEqualTo("2026-04-30");
            assertThat(clockwork.clock(number, "R7").due()).isEqualTo("2026-05-27");

            time.at("2026-04-28T10:00");
            deadlines.replace(number, 1, Condition.OUT_OF_COMPETENCE);
            ClockView legal = clockwork.clock(number, "R9");

            assertThat(legal.rule()).isEqualTo("R9");
            assertThat(legal.due()).isEqualTo("2026-05-04");
            assertThat(clockwork.clock(number, "R2").state()).isEqualTo("REPLACED");
            assertThat(clockwork.clock(number, "R9").shown()).isTrue();
            assertThat(clockwork.shown(number)).containsExactly(number + "/1/LEGAL");
            time.at("2026-05-05T00:00");
            assertThat(clockwork.told(legal.key())).containsExactly("NEAR", "MISSED");
            assertThat(clockwork.told(number + "/1/SERVICE")).isEmpty();
        }

        @Test
        @DisplayName("8: no reply in ten days; 12: a call back in four hours")
        void replyAndCallBack() {
            time.at("2026-06-03T12:00");
            assertThat(deadlines.replyDue(time.now())).isEqualTo(time.instant("2026-06-16T00:00"));

            number = clockwork.open(Kind.CONSULTATION, Channel.PHONE, "2026-10-13T10:15");
            String key = number + "/1/SERVICE";
            time.at("2026-10-13T14:15");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED");
            assertThat(clockwork.dueTimes(key).get(1)).isEqualTo(time.instant("2026-10-13T14:15"));
        }

        @Test
        @DisplayName("An answer that could never be delivered lets the clocks run again")
        void reopens() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-10-13T10:00");
            String key = number + "/1/SERVICE";
            time.at("2026-10-14T10:00");
            deadlines.endAll(number, 1);
            assertThat(clockwork.clock(number, "R2").state()).isEqualTo("MET");

            time.at("2026-10-19T10:00");
            deadlines.reopen(number, 1);

            assertThat(clockwork.clock(number, "R2").state()).isEqualTo("RUNNING");
            time.at("2026-10-19T16:00");
            assertThat(clockwork.told(key)).containsExactly("MISSED", "HEAD", "MANAGEMENT");
        }

        private ClockView preview(Kind kind, Channel channel, String received, String registered) {
            ClockOrder order = new ClockOrder(
                    "preview",
                    1,
                    kind,
                    channel,
                    time.instant(received + "T12:00"),
                    LocalDate.parse(registered),
                    null,
                    Set.of(),
                    Stated.NOTHING);
            return deadlines.preview(order).stream()
                    .filter(ClockView::shown)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
