package org.redress.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.calendar.count.CountedDay.Effect.COUNTED;
import static org.redress.calendar.count.CountedDay.Effect.EXTENDED;
import static org.redress.calendar.count.CountedDay.Effect.PAUSED;
import static org.redress.calendar.count.CountedDay.Effect.ROLLED;
import static org.redress.calendar.count.CountedDay.Effect.SKIPPED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.calendar.Calendars;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.CountedDay.Effect;
import org.redress.calendar.count.DayReason.Code;

class DayCountTest {

    private static final LocalDate EVE_OF_VICTORY_DAY = LocalDate.parse("2026-05-06");

    @Test
    void explainsEveryDayOfARolledTerm() {
        DayCount count = DayCount.after(EVE_OF_VICTORY_DAY)
                .lasting(TermLength.calendarDays(3))
                .over(Calendars.ru());

        assertThat(effects(count)).containsExactly(COUNTED, COUNTED, COUNTED, ROLLED, ROLLED, ROLLED);
        assertThat(codes(count))
                .containsExactly(
                        List.of(Code.START_NEXT_DAY),
                        List.of(Code.SHORT),
                        List.of(Code.HOLIDAY, Code.NOT_AN_END),
                        List.of(Code.WEEKEND),
                        List.of(Code.TRANSFERRED),
                        List.of(Code.FIRST_WORKING_DAY));
        assertThat(count.days().get(4).reasons().get(0).arguments()).containsExactly("за 09.05, День Победы");
        assertThat(count.days()).extracting(CountedDay::ordinal).containsExactly(1, 2, 3, 0, 0, 0);
    }

    @Test
    void neverRollsBackToADayOnWhichTheClockStoodStill() {
        LocalDate asked = LocalDate.parse("2026-11-11");
        DayCount count = DayCount.after(asked.minusDays(1))
                .lasting(TermLength.calendarDays(2))
                .without(List.of(new Pause(asked, asked.plusDays(2))))
                .rolled(Roll.PREVIOUS)
                .over(Calendars.ru());

        assertThat(count.due()).isEqualTo(count.nominal()).isEqualTo("2026-11-14");
        assertThat(effects(count)).containsExactly(COUNTED, PAUSED, PAUSED, COUNTED);
    }

    @Test
    void isNotProvisionalForDaysBeforeItsEvent() {
        var days = Calendars.ru().days().values().stream()
                .filter(day -> day.day().getYear() == 2026)
                .toList();
        DayCount count = DayCount.after(LocalDate.parse("2026-01-02"))
                .lasting(TermLength.calendarDays(1))
                .rolled(Roll.PREVIOUS)
                .over(WorkCalendar.of("ru", Set.of(2026), days));

        assertThat(count.due()).isEqualTo("2026-01-03");
        assertThat(count.provisional()).isFalse();
    }

    @Test
    void passesOverDaysOffInATermOfWorkingDays() {
        DayCount count = DayCount.after(LocalDate.parse("2025-11-01"))
                .lasting(TermLength.workingDays(1))
                .over(Calendars.ru());

        assertThat(effects(count)).containsExactly(SKIPPED, SKIPPED, SKIPPED, COUNTED);
        assertThat(codes(count).get(3)).containsExactly(Code.LAST_DAY);
    }

    @Test
    void namesTheDaysThatAnExtensionAdded() {
        DayCount count = DayCount.after(LocalDate.parse("2026-10-13"))
                .lasting(TermLength.calendarDays(1))
                .extendedBy(TermLength.calendarDays(2))
                .over(Calendars.ru());

        assertThat(effects(count)).containsExactly(COUNTED, EXTENDED, EXTENDED);
        assertThat(codes(count).get(1)).containsExactly(Code.EXTENSION);
        assertThat(codes(count).get(2)).containsExactly(Code.LAST_DAY);
    }

    @Test
    void namesTheDaysOnWhichTheClockStoodStill() {
        DayCount count = DayCount.after(LocalDate.parse("2026-10-12"))
                .lasting(TermLength.calendarDays(2))
                .without(List.of(new Pause(LocalDate.parse("2026-10-13"), LocalDate.parse("2026-10-15"))))
                .over(Calendars.ru());

        assertThat(effects(count)).containsExactly(COUNTED, PAUSED, PAUSED, COUNTED);
        assertThat(count.due()).isEqualTo("2026-10-16");
    }

    @Test
    void neverEndsWhileTheClockStandsStill() {
        DayCount count = DayCount.after(LocalDate.parse("2026-05-07"))
                .lasting(TermLength.calendarDays(3))
                .without(List.of(new Pause(LocalDate.parse("2026-05-11"), LocalDate.parse("2026-05-14"))))
                .over(Calendars.ru());

        assertThat(count.nominal()).isEqualTo("2026-05-10");
        assertThat(count.due()).isEqualTo("2026-05-15");
    }

    @Test
    void keepsADateThatWouldRollBackBeforeItsStart() {
        DayCount count = DayCount.stated(
                LocalDate.parse("2026-05-08"), LocalDate.parse("2026-05-10"), Roll.PREVIOUS, Calendars.ru());

        assertThat(count.due()).isEqualTo("2026-05-10");
    }

    @Test
    void isProvisionalWhenItEndsInAYearThatIsNotLoaded() {
        DayCount count = DayCount.after(LocalDate.parse("2026-12-19"))
                .lasting(TermLength.calendarDays(20))
                .over(Calendars.ru());

        assertThat(count.provisional()).isTrue();
        assertThat(count.nominal()).isEqualTo("2027-01-08");
        assertThat(count.due()).isEqualTo("2027-01-11");
        assertThat(codes(count).get(22)).containsExactly(Code.FIRST_WORKING_DAY, Code.NOT_LOADED);
    }

    @Test
    void isFinalWhenItOnlyPassesThroughAYearThatIsNotLoaded() {
        var calendar = Calendars.ru();
        var without2026 = org.redress.calendar.WorkCalendar.of(
                "ru", java.util.Set.of(2025, 2027), calendar.days().values());
        DayCount count = DayCount.after(LocalDate.parse("2025-12-30"))
                .lasting(TermLength.calendarDays(380))
                .over(without2026);

        assertThat(count.due().getYear()).isEqualTo(2027);
        assertThat(count.provisional()).isFalse();
    }

    @Test
    void countsTheLeapDay() {
        DayCount count = DayCount.after(LocalDate.parse("2028-02-27"))
                .lasting(TermLength.calendarDays(2))
                .over(Calendars.ua());

        assertThat(count.nominal()).isEqualTo("2028-02-29");
    }

    private static List<Effect> effects(DayCount count) {
        return count.days().stream().map(CountedDay::effect).toList();
    }

    private static List<List<Code>> codes(DayCount count) {
        return count.days().stream()
                .map(day -> day.reasons().stream().map(DayReason::code).toList())
                .toList();
    }
}
