package org.redress.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.calendar.CalendarDay;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.TermLength.Unit;

/** Ten years of terms against a second, simpler implementation that marks working days on a list. */
class NaiveCountTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 10 * 366;
    private final Random random = new Random(20_260_513);
    private final TreeSet<LocalDate> off = new TreeSet<>();
    private final TreeSet<LocalDate> worked = new TreeSet<>();

    @Test
    void agreesOnEveryTerm() {
        WorkCalendar calendar = invented();
        for (int i = 0; i < 20_000; i++) {
            LocalDate event = FIRST.plusDays(random.nextInt(DAYS - 200));
            int days = 1 + random.nextInt(45);
            int more = random.nextInt(3) * 10;
            Unit unit = Unit.values()[random.nextInt(2)];
            Roll roll = Roll.values()[random.nextInt(3)];
            boolean rollsFirst = random.nextBoolean();

            DayCount count = DayCount.after(event)
                    .lasting(new TermLength(days, unit))
                    .extendedBy(new TermLength(more, unit))
                    .afterRolling(rollsFirst)
                    .rolled(roll)
                    .over(calendar);

            LocalDate plain = counted(event, days, unit);
            LocalDate base = rollsFirst && more > 0 ? rolled(event, plain, roll) : plain;
            LocalDate nominal = more > 0 ? counted(base, more, unit) : plain;
            assertThat(count.nominal()).isEqualTo(nominal);
            assertThat(count.due()).isEqualTo(rolled(event, nominal, roll));
            assertThat(count.days())
                    .extracting(CountedDay::date)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    private LocalDate counted(LocalDate from, int days, Unit unit) {
        return unit == Unit.CALENDAR ? from.plusDays(days) : working(from, days);
    }

    private WorkCalendar invented() {
        Stream<LocalDate> days = IntStream.range(0, DAYS).mapToObj(FIRST::plusDays);
        var departures = days.filter(day -> random.nextInt(12) == 0)
                .map(day -> new CalendarDay(day, kind(day), "act"))
                .toList();
        departures.forEach(day -> (day.kind().isWorking() ? worked : off).add(day.day()));
        return WorkCalendar.of(
                "ru", Set.of(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030), departures);
    }

    private static Kind kind(LocalDate day) {
        return weekend(day) ? Kind.WORKING : Kind.OFF;
    }

    private boolean isWorked(LocalDate day) {
        return worked.contains(day) || !weekend(day) && !off.contains(day);
    }

    private LocalDate working(LocalDate event, int days) {
        return Stream.iterate(event.plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorked)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate rolled(LocalDate event, LocalDate nominal, Roll roll) {
        int step = roll == Roll.NEXT ? 1 : -1;
        LocalDate found = Stream.iterate(nominal, day -> day.plusDays(step))
                .filter(day -> roll == Roll.NONE || isWorked(day))
                .findFirst()
                .orElseThrow();
        return found.isAfter(event) ? found : nominal;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
