package org.redress.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.calendar.Calendars;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.TermLength.Unit;

/** The dates worked out by hand for the golden scenarios, as far as they are arithmetic. */
class GoldenDatesTest {

    @ParameterizedTest(name = "{0}: {2} {3} from {1}, +{4} → {5} → {6}")
    @CsvSource({
        "1 R3,    2026-04-29,  1, WORKING,   0, 2026-04-30, 2026-04-30",
        "1 R2,    2026-04-29,  3, CALENDAR,  0, 2026-05-02, 2026-05-04",
        "1 R7,    2026-04-29, 30, CALENDAR,  0, 2026-05-29, 2026-05-29",
        "1 R2+,   2026-04-29,  3, CALENDAR, 10, 2026-05-12, 2026-05-12",
        "2 R2,    2026-10-13,  3, CALENDAR,  0, 2026-10-16, 2026-10-16",
        "2 R2+,   2026-10-13,  3, CALENDAR, 10, 2026-10-26, 2026-10-26",
        "2 TOTAL, 2026-10-13,  3, CALENDAR,  7, 2026-10-23, 2026-10-23",
        "3 R4,    2026-04-20, 20, CALENDAR,  0, 2026-05-10, 2026-05-12",
        "3 R7,    2026-04-20, 30, CALENDAR,  0, 2026-05-20, 2026-05-20",
        "3 office,2026-04-18, 30, CALENDAR,  0, 2026-05-18, 2026-05-18",
        "4 R1,    2026-05-12,  3, CALENDAR,  0, 2026-05-15, 2026-05-15",
        "4 R7,    2026-05-13, 30, CALENDAR,  0, 2026-06-12, 2026-06-15",
        "4 R7+,   2026-05-13, 30, CALENDAR, 30, 2026-07-12, 2026-07-13",
        "5 R8,    2026-04-24, 15, CALENDAR,  0, 2026-05-09, 2026-05-12",
        "6 R2,    2026-04-27,  3, CALENDAR,  0, 2026-04-30, 2026-04-30",
        "6 R7,    2026-04-27, 30, CALENDAR,  0, 2026-05-27, 2026-05-27",
        "6 R9,    2026-04-27,  7, CALENDAR,  0, 2026-05-04, 2026-05-04",
        "7 R10,   2026-03-04,  7, CALENDAR,  0, 2026-03-11, 2026-03-11",
        "7 R11,   2026-03-02,  7, CALENDAR,  0, 2026-03-09, 2026-03-10",
        "8 R4,    2026-06-01, 20, CALENDAR,  0, 2026-06-21, 2026-06-22",
        "8 R7,    2026-06-01, 30, CALENDAR,  0, 2026-07-01, 2026-07-01",
        "8 reply, 2026-06-03, 10, CALENDAR,  0, 2026-06-13, 2026-06-15",
        "9 R3 fri,2025-10-31,  1, WORKING,   0, 2025-11-01, 2025-11-01",
        "9 R3 sat,2025-11-01,  1, WORKING,   0, 2025-11-05, 2025-11-05",
        "9 R4,    2025-12-19, 20, CALENDAR,  0, 2026-01-08, 2026-01-12",
        "10 R7,   2026-06-15, 30, CALENDAR,  0, 2026-07-15, 2026-07-15",
    })
    void russia(String name, LocalDate event, int days, Unit unit, int more, LocalDate nominal, LocalDate due) {
        assertDates(Calendars.ru(), event, new TermLength(days, unit), more, nominal, due);
    }

    @ParameterizedTest(name = "{0}: {2} {3} from {1}, +{4} → {5} → {6}")
    @CsvSource({
        "11 R16,       2026-04-02, 30, CALENDAR,  0, 2026-05-02, 2026-05-04",
        "11 check,     2026-04-02, 30, CALENDAR, 15, 2026-05-17, 2026-05-18",
        "11 R21 data,  2026-09-03,  5, CALENDAR,  0, 2026-09-08, 2026-09-08",
        "11 R21 form,  2026-09-03, 10, CALENDAR,  0, 2026-09-13, 2026-09-14",
        "12 R17,       2026-04-30,  5, WORKING,   0, 2026-05-07, 2026-05-07",
    })
    void ukraine(String name, LocalDate event, int days, Unit unit, int more, LocalDate nominal, LocalDate due) {
        assertDates(Calendars.ua(), event, new TermLength(days, unit), more, nominal, due);
    }

    @Test
    @DisplayName("3: under policy PREVIOUS the complaint is due before the holidays")
    void rollsBack() {
        DayCount count = DayCount.after(day("2026-04-20"))
                .lasting(TermLength.calendarDays(20))
                .rolled(Roll.PREVIOUS)
                .over(Calendars.ru());

        assertThat(count.due()).isEqualTo("2026-05-08");
        assertThat(count.nominal()).isEqualTo("2026-05-10");
    }

    @Test
    @DisplayName("5: a date that the authority states rolls back")
    void statedDate() {
        DayCount count = DayCount.stated(day("2026-04-24"), day("2026-05-10"), Roll.PREVIOUS, Calendars.ru());

        assertThat(count.due()).isEqualTo("2026-05-08");
    }

    @Test
    @DisplayName("8: a suspended clock gets the difference of the two dates")
    void suspended() {
        DayCount count = DayCount.after(day("2026-06-01"))
                .lasting(TermLength.calendarDays(20))
                .without(List.of(new Pause(day("2026-06-03"), day("2026-06-09"))))
                .over(Calendars.ru());

        assertThat(count.nominal()).isEqualTo("2026-06-27");
        assertThat(count.due()).isEqualTo("2026-06-29");
    }

    private static void assertDates(
            WorkCalendar calendar, LocalDate event, TermLength length, int more, LocalDate nominal, LocalDate due) {
        DayCount count = DayCount.after(event)
                .lasting(length)
                .extendedBy(TermLength.calendarDays(more))
                .over(calendar);

        assertThat(count.nominal()).isEqualTo(nominal);
        assertThat(count.due()).isEqualTo(due);
        assertThat(count.provisional()).isFalse();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
