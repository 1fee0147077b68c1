package org.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId KALININGRAD = ZoneId.of("Europe/Kaliningrad");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest(name = "{0} + {1} h = {2}")
    @CsvSource({
        "2026-10-13T09:00, 4, 2026-10-13T13:00",
        "2026-10-13T06:00, 4, 2026-10-13T12:00",
        "2026-10-13T15:00, 4, 2026-10-14T10:00",
        "2026-10-13T20:00, 8, 2026-10-14T16:00",
        "2026-10-16T16:00, 8, 2026-10-19T15:00",
        "2026-10-13T08:00, 9, 2026-10-13T17:00",
        "2026-05-08T08:00, 9, 2026-05-12T09:00",
        "2026-05-05T00:00, 4, 2026-05-05T12:00",
    })
    void addsWorkingHours(LocalDateTime from, int hours, LocalDateTime expected) {
        Instant start = from.atZone(KALININGRAD).toInstant();

        Instant end = WorkingHours.usual(KALININGRAD).plus(Calendars.ru(), start, Duration.ofHours(hours));

        assertThat(end.atZone(KALININGRAD).toLocalDateTime()).isEqualTo(expected);
    }

    @Test
    void keepsOfficeHoursOverBothChangesOfTheClock() {
        assertThat(plusEight("2026-03-27T16:00")).isEqualTo("2026-03-30T15:00");
        assertThat(plusEight("2026-10-23T16:00")).isEqualTo("2026-10-26T15:00");
    }

    @Test
    void readsHoursAsWritten() {
        WorkingHours hours = WorkingHours.parse("09:00-18:00", KYIV);

        assertThat(hours.opens()).isEqualTo("09:00");
        assertThat(hours.closes()).isEqualTo("18:00");
    }

    private static LocalDateTime plusEight(String from) {
        Instant start = LocalDateTime.parse(from).atZone(KYIV).toInstant();
        Instant end = WorkingHours.usual(KYIV).plus(Calendars.ua(), start, Duration.ofHours(8));
        return end.atZone(KYIV).toLocalDateTime();
    }
}
