package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.process.Processes;
import org.redress.process.TimerAhead;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about an appeal changes its clocks: other rules hold, or a date is set; the time used stays. */
class DecisionsTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends Decided {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends Decided {}

    abstract static class Decided {

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        Processes processes;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Time time;

        String number = "";

        @AfterEach
        void ends() {
            if (!number.isEmpty()) {
                deadlines.endAll(number, 1);
            }
        }

        @Test
        void aQuestionTurnsOutToBeAComplaintAndThenNotToBeOurs() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-04-29T10:00");
            time.at("2026-04-30T10:00");

            deadlines.reclassify(order(Kind.COMPLAINT));
            assertThat(standing())
                    .containsExactly("R2 REPLACED 2026-05-04", "R7 RUNNING 2026-05-29", "R4 RUNNING 2026-05-19");
            assertThat(clockwork.shown(number)).containsExactly(number + "/1/SERVICE-2");

            deadlines.reclassify(order(Kind.COMPLAINT, Condition.OUT_OF_COMPETENCE));
            assertThat(standing())
                    .containsExactly("R2 REPLACED 2026-05-04", "R9 RUNNING 2026-05-06", "R4 REPLACED 2026-05-19");
            assertThat(clockwork.clock(number, "R9").basis().replaced())
                    .isEqualTo(new Basis.Replaced("R7", LocalDate.parse("2026-04-30")));

            deadlines.reclassify(order(Kind.COMPLAINT));
            assertThat(standing())
                    .containsExactly(
                            "R2 REPLACED 2026-05-04",
                            "R7 RUNNING 2026-05-29",
                            "R4 REPLACED 2026-05-19",
                            "R4 RUNNING 2026-05-19");
            assertThat(timers(number + "/1/LEGAL")).containsExactly("nearDue");
            assertThat(processes.isRunning("clock", number + "/1/SERVICE")).isFalse();
        }

        @Test
        void whatWasMissedStaysOnRecordWhenAnotherRuleTakesItsPlace() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-04-29T10:00");
            time.at("2026-05-12T10:00");
            assertThat(clockwork.told(number + "/1/SERVICE")).contains("MISSED");

            deadlines.reclassify(order(Kind.QUESTION, Condition.OUT_OF_COMPETENCE));

            assertThat(clockwork.onRecord(number + "/1/SERVICE", "MISSED")).isEqualTo(1);
            time.at("2026-05-12T10:01");
            assertThat(clockwork.told(number + "/1/LEGAL")).containsExactly("MISSED", "REMINDER");
            assertThat(clockwork.dueTimes(number + "/1/LEGAL").get(0)).isEqualTo(time.instant("2026-05-07T00:00"));
        }

        @Test
        void oneThatRepeatsAnAnsweredOneIsOwedNoAnswer() {
            number = clockwork.open(Kind.COMPLAINT, Channel.PORTAL, "2026-06-15T10:00");

            deadlines.replace(number, 1, Condition.REPEAT);

            assertThat(deadlines.clocks(number)).extracting(ClockView::state).containsOnly("REPLACED");
            assertThat(timers(number + "/1/LEGAL")).isEmpty();
            assertThatThrownBy(() -> deadlines.replace(number, 1, Condition.ILLEGIBLE))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void theClientAgreesOnATimeAndThenOnAnother() {
            number = clockwork.open(Kind.SERVICE_APPLICATION, Channel.PHONE, "2026-06-01T10:00");
            String key = number + "/1/SERVICE";
            assertThat(standing()).containsExactly("R5 RUNNING 2026-06-04");

            ClockView agreed = deadlines.agree(number, 1, LocalDateTime.parse("2026-06-10T14:00"), "specialist");
            assertThat(agreed.missedAt()).isEqualTo(time.instant("2026-06-10T14:00"));
            assertThat(agreed.basis().agreed()).isEqualTo("2026-06-10T14:00:00");

            ClockView later = deadlines.agree(number, 1, LocalDateTime.parse("2026-06-12T00:00"), "specialist");
            assertThat(later.due())
                    .as("a holiday, but agreed: it does not roll")
                    .isEqualTo("2026-06-12");
            time.at("2026-06-12T23:59");
            assertThat(clockwork.told(key)).doesNotContain("MISSED");
            assertThatThrownBy(() -> deadlines.agree(number, 1, LocalDateTime.parse("2026-06-11T14:00"), "specialist"))
                    .hasMessageContaining("deadline.agreed.past");
            time.at("2026-06-13T00:00");
            assertThat(clockwork.told(key)).endsWith("MISSED");
        }

        @Test
        void anAuthorityStatesItsOwnDate() {
            number = clockwork.open(Kind.AUTHORITY_REQUEST, Channel.EMAIL, "2026-04-24T10:00");
            assertThat(clockwork.clock(number, "R8").due()).isEqualTo("2026-05-12");

            ClockView stated = deadlines.stated(number, 1, LocalDate.parse("2026-05-10"), "registrar");

            assertThat(stated.due()).isEqualTo("2026-05-08");
            assertThat(stated.basis().statedDate()).isEqualTo("2026-05-10");
            assertThat(stated.basis().policies()).containsEntry("statedDateRoll", "PREVIOUS");
            assertThatThrownBy(() -> deadlines.stated(number, 1, LocalDate.parse("2026-04-23"), "registrar"))
                    .hasMessageContaining("deadline.stated.early");
        }

        @Test
        void anotherLawGivesLessTimeAndNothingMovesTheShownDatePastIt() {
            number = clockwork.open(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "2026-10-13T10:00");

            ClockView legal = deadlines.shorten(number, 1, 5, "Закон об обращениях, ст. 12", "registrar");

            assertThat(legal.nominal()).isEqualTo("2026-10-18");
            assertThat(legal.due()).isEqualTo("2026-10-19");
            assertThat(legal.source()).isEqualTo("Закон об обращениях, ст. 12");
            assertThatThrownBy(() -> deadlines.extend(number, 1, 10, "head"))
                    .hasMessageContaining("deadline.extension.legal");
            assertThat(deadlines.extend(number, 1, 2, "head").due()).isEqualTo("2026-10-19");
            assertThatThrownBy(() -> deadlines.shorten(number, 1, 30, "закон", "registrar"))
                    .hasMessageContaining("deadline.shorter.days");
        }

        @Test
        void aDangerHasFifteenMinutesFromWhenItBecameKnownAndOnce() {
            number = clockwork.open(Kind.COMPLAINT, Channel.PORTAL, "2026-06-01T23:50");

            ClockView danger = deadlines.danger(number, 1, time.instant("2026-06-01T23:50"));
            assertThat(deadlines.danger(number, 1, time.now()).key()).isEqualTo(danger.key());
            time.at("2026-06-02T00:04:59");
            assertThat(clockwork.told(danger.key())).containsExactly("NEAR");
            time.at("2026-06-02T00:05");
            assertThat(clockwork.told(danger.key())).containsExactly("NEAR", "MISSED");
            deadlines.end(danger.key());
        }

        @Test
        void whatHasNoOtherClockIsLookedAtAgainEveryThirtyDays() {
            number = clockwork.open(Kind.SUGGESTION, Channel.PORTAL, "2026-06-01T10:00");
            deadlines.endAll(number, 1);
            ClockView look = deadlines.lookAgain(number, 1);
            assertThat(look.due()).isEqualTo("2026-07-01");
            assertThat(deadlines.lookAgain(number, 1).key()).isEqualTo(look.key());

            time.at("2026-07-02T00:00");
            assertThat(clockwork.told(look.key())).containsExactly("NEAR", "MISSED");
            assertThat(clockwork.clock(number, "R24").due()).isEqualTo("2026-07-31");
            assertThat(clockwork.clock(number, "R24").basis().startEvent()).isEqualTo("AGAIN");
            assertThat(timers(look.key())).containsExactly("nearDue");

            time.at("2026-08-01T00:00");
            assertThat(clockwork.told(look.key())).containsExactly("NEAR", "MISSED", "NEAR", "MISSED");
            deadlines.end(look.key());
            assertThat(processes.isRunning("clock", look.key())).isFalse();
        }

        @Test
        void theBasisTellsWhatWasKnownThen() {
            number = clockwork.open(Kind.QUESTION, Channel.PORTAL, "2026-10-13T10:00");
            time.at("2026-10-14T10:00");
            deadlines.extend(number, 1, 10, "head");
            time.at("2026-10-15T10:00");
            deadlines.told(number, 1);

            Basis basis = clockwork.clock(number, "R2").basis();
            assertThat(basis.startEvent()).isEqualTo("REGISTRATION");
            assertThat(basis.length()).isEqualTo(3);
            assertThat(basis.unit()).isEqualTo("CALENDAR");
            assertThat(basis.extensions())
                    .containsExactly(new Basis.Extended(
                            10, "head", LocalDate.parse("2026-10-14"), LocalDate.parse("2026-10-15")));
            assertThat(basis.policies())
                    .containsEntry("extension", "ADDITIVE")
                    .containsEntry("days", "CALENDAR")
                    .containsEntry("roll", "NEXT");
            assertThat(basis.calendars())
                    .hasEntrySatisfying(2026, version -> assertThat(version).isPositive());
        }

        @Test
        void readsClocksOfBeforeTheBasisWasKept() {
            number = clockwork.open(Kind.QUESTION, Channel.PORTAL, "2026-10-13T10:00");
            jdbc.sql("update clock_term set basis = null where clock_id in (select id from clock where number = ?)")
                    .param(number)
                    .update();
            jdbc.sql("update clock set particulars = null where number = ?")
                    .param(number)
                    .update();

            ClockView old = clockwork.clock(number, "R2");
            assertThat(old.basis().clause()).isEqualTo("003 5.2.6, 5.2.11");
            assertThat(old.basis().startEvent()).isEmpty();
            assertThat(deadlines.extend(number, 1, 10, "head").due()).isEqualTo("2026-10-26");
        }

        @Test
        void aClockTurnedBackFiresNeitherEarlyNorTwice() {
            number = clockwork.open(Kind.COMPLAINT, Channel.OFFICE, "2026-05-13T10:00");
            String key = number + "/1/LEGAL";
            time.at("2026-06-16T00:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED");

            time.at("2026-06-14T10:00");
            assertThat(deadlines.reach(key, "MISSED")).isFalse();
            assertThat(deadlines.reach(key, "REMINDER")).isFalse();
            time.at("2026-06-16T08:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED");
            assertThat(clockwork.onRecord(key, "MISSED")).isEqualTo(1);
            time.at("2026-06-17T09:00");
            assertThat(clockwork.told(key)).containsExactly("NEAR", "MISSED", "REMINDER");
        }

        private ClockOrder order(Kind kind, Condition... conditions) {
            return new ClockOrder(
                    number,
                    1,
                    kind,
                    Channel.VIRTUAL_RECEPTION,
                    time.instant("2026-04-29T10:00"),
                    LocalDate.parse("2026-04-29"),
                    null,
                    Set.of(conditions),
                    Stated.NOTHING);
        }

        private List<String> standing() {
            return deadlines.clocks(number).stream()
                    .map(clock -> "%s %s %s".formatted(clock.rule(), clock.state(), clock.due()))
                    .toList();
        }

        private List<String> timers(String key) {
            return clockwork.timers(key).stream().map(TimerAhead::timer).toList();
        }
    }
}
