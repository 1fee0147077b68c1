package org.redress.calendar.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holidays of a region that fall on the same date every year (rulebook 1.7), known without a loaded calendar. */
public record FixedHolidays(Set<MonthDay> dates) {

    private static final FixedHolidays RU = of(
            "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01", "05-09",
            "06-12", "11-04");

    /** Returns the fixed holidays of a policy pack; none where public holidays are worked, as in pack ua. */
    public static FixedHolidays of(String region) {
        return region.equals("ru") ? RU : new FixedHolidays(Set.of());
    }

    /** Tells whether the law names this day of the year a holiday. */
    public boolean contains(LocalDate day) {
        return dates.contains(MonthDay.from(day));
    }

    private static FixedHolidays of(String first, String... others) {
        return new FixedHolidays(Stream.concat(Stream.of(first), Stream.of(others))
                .map(date -> MonthDay.parse("--" + date))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
