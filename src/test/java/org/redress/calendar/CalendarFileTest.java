package org.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.calendar.CalendarDay.Kind;

class CalendarFileTest {

    @Test
    void readsDaysWithTheirActs() {
        CalendarFile file = Calendars.file("ru-2025.csv");

        assertThat(file.days())
                .filteredOn(day -> day.kind() == Kind.WORKING_SHORT)
                .singleElement()
                .satisfies(day -> assertThat(day.day()).isEqualTo("2025-11-01"));
    }

    @Test
    void loadsAYearWithoutRows() {
        CalendarFile file = Calendars.file("ua-2026.csv");

        assertThat(file.days()).isEmpty();
        assertThat(Calendars.ua().years()).containsExactly(2026);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-13-01,OFF,x;    ru-2026.csv; line 2: 2026-13-01,OFF is no day of a calendar",
                "2026-01-01,FREE,x;   ru-2026.csv; line 2: 2026-01-01,FREE is no day of a calendar",
                "2025-01-01,OFF,x;    ru-2026.csv; line 2: the day lies outside 2026",
                "2026-05-09,OFF,x;    ru-2026.csv; line 2: OFF does not fit a SATURDAY",
                "2026-05-08,WORKING,x;ru-2026.csv; line 2: WORKING does not fit a FRIDAY",
                "2026-05-08;          ru-2026.csv; line 2: expected date,kind,act",
                "2026-05-08,OFF,x;    calendar.csv;named like ru-2026.csv",
            })
    void namesTheLineAtFault(String row, String name, String message) {
        assertThatThrownBy(() -> CalendarFile.read(name, "date,kind,act\n" + row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesADayThatStandsTwice() {
        assertThatThrownBy(() -> CalendarFile.read("ru-2026.csv", "date,kind,act\n2026-05-01,OFF,a\n2026-05-01,OFF,b"))
                .hasMessageContaining("line 3: the day stands twice");
    }
}
