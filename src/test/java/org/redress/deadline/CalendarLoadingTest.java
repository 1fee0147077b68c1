package org.redress.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.WorkCalendars;
import org.redress.process.TimerAhead;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;

/** A loaded year makes provisional dates certain, and moves those that it changes (rulebook 1.7). */
class CalendarLoadingTest {

    @Nested
    @DeadlineTest
    @RedressTest(own = "deadline")
    class OnH2 extends Loading {}

    @Nested
    @DeadlineTest
    @RedressTest(value = Database.POSTGRESQL, own = "deadline")
    class OnPostgres extends Loading {}

    abstract static class Loading {

        @Autowired
        Clockwork clockwork;

        @Autowired
        Deadlines deadlines;

        @Autowired
        WorkCalendars calendars;

        @Autowired
        Time time;

        @Test
        void movesAProvisionalDateWhenItsYearIsLoaded() {
            String number =
                    clockwork.open(org.redress.shared.Kind.COMPLAINT, Channel.VIRTUAL_RECEPTION, "2026-12-21T10:00");
            ClockView before = clockwork.clock(number, "R4");
            assertThat(before.provisional()).isTrue();
            assertThat(before.due()).isEqualTo("2027-01-11");
            assertThat(before.explanation().get(before.explanation().size() - 1).reasons())
                    .extracting(Day.Reason::code)
                    .contains("NOT_LOADED");

            int first = calendars.load("ru", 2027, List.of(off("2027-01-11"), off("2027-01-12")), Actor.SYSTEM, "test");
            ClockView moved = clockwork.clock(number, "R4");
            assertThat(moved.provisional()).isFalse();
            assertThat(moved.due()).isEqualTo("2027-01-13");
            assertThat(clockwork.timers(moved.key()))
                    .extracting(TimerAhead::timer)
                    .containsExactly("nearDue");

            int second = calendars.load("ru", 2027, List.of(), Actor.SYSTEM, "test");
            assertThat(second).isEqualTo(first + 1);
            assertThat(clockwork.clock(number, "R4").due()).isEqualTo("2027-01-11");
            assertThat(calendars.of("ru").isWorking(LocalDate.parse("2027-01-11")))
                    .isTrue();
            deadlines.endAll(number, 1);
        }

        private static CalendarDay off(String day) {
            return new CalendarDay(LocalDate.parse(day), Kind.OFF, "by decree");
        }
    }
}
