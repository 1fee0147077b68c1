package org.redress.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.calendar.Calendars;
import org.redress.deadline.policy.PaperRules;
import org.redress.deadline.policy.StageRule;
import org.redress.deadline.policy.StageRule.Moment;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.Event;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.policy.TermRule.Unit;
import org.redress.shared.RedressSettings.Pack;

/** The moments of terms and stages, in a zone whose clocks change twice a year. */
class CountingTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final List<StageRule> STAGES = List.of(
            new StageRule("NEAR", Moment.LAST_PART, "near", List.of("ASSIGNEE")),
            new StageRule("MISSED", Moment.AFTER_LAST_DAY, "", List.of("LEAD")),
            new StageRule("HEAD", Moment.WORKING_HOURS_LATER, "serviceHeadHours", List.of("HEAD")),
            new StageRule("REMINDER", Moment.EACH_WORKING_DAY, "reminder", List.of("MANAGEMENT")));

    @ParameterizedTest(name = "{1} days from {0}: near {2}, missed {3}, head {4}, reminder {5}")
    @CsvSource({
        // the last day is that on which the clocks go forward, or the day before; or go back
        "2026-03-24, 3,  2026-03-27T09:00, 2026-03-28T00:00, 2026-03-30T12:00, 2026-03-30T09:00",
        "2026-03-26, 3,  2026-03-30T09:00, 2026-03-31T00:00, 2026-03-31T12:00, 2026-04-01T09:00",
        "2026-10-22, 3,  2026-10-26T09:00, 2026-10-27T00:00, 2026-10-27T12:00, 2026-10-28T09:00",
        "2026-09-25, 30, 2026-10-16T09:00, 2026-10-27T00:00, 2026-10-27T12:00, 2026-10-28T09:00",
        // a term of one day is near on that day
        "2026-06-01, 1,  2026-06-02T09:00, 2026-06-03T00:00, 2026-06-03T12:00, 2026-06-04T09:00",
    })
    void keepsLocalTimes(LocalDate from, int days, String near, String missed, String head, String reminder) {
        TermRule rule = rule(days, Unit.CALENDAR);
        Counting counting = counting(from.atTime(10, 0));
        Start start = new Start(from, from.atTime(10, 0).atZone(KYIV).toInstant());

        TermDates dates = counting.dates(rule, start, 0, List.of(), Particulars.NONE);
        StageTimes times = counting.stages(STAGES, rule, start, dates);

        assertThat(local(dates.missedAt())).isEqualTo(missed);
        assertThat(local(times.near())).isEqualTo(near);
        assertThat(local(times.head())).isEqualTo(head);
        assertThat(times.management()).isNull();
        assertThat(local(times.reminder())).isEqualTo(reminder);
    }

    @ParameterizedTest(name = "{1} {2} from {0}: missed {3}")
    @CsvSource({
        "2026-10-13T10:15, 4,  HOURS,   2026-10-13T14:15",
        "2026-10-25T01:30, 4,  HOURS,   2026-10-25T04:30",
        "2026-10-13T23:55, 15, MINUTES, 2026-10-14T00:10",
    })
    void countsWallClockTime(LocalDateTime from, int length, Unit unit, String missed) {
        Start start = new Start(from.toLocalDate(), from.atZone(KYIV).toInstant());

        TermDates dates = counting(from).dates(rule(length, unit), start, 0, List.of(), Particulars.NONE);

        assertThat(local(dates.missedAt())).isEqualTo(missed);
        assertThat(dates.days()).isEmpty();
    }

    private static TermRule rule(int length, Unit unit) {
        return new TermRule(
                "R", "", "SERVICE", length, "", unit, Event.REGISTRATION, 0, ExtensionCount.NONE, "the test's own");
    }

    private static Counting counting(LocalDateTime now) {
        return new Counting(
                Calendars.ua(),
                Map.of(),
                PaperRules.choices(Pack.UA, Map.of()),
                Clock.fixed(now.atZone(KYIV).toInstant(), ZoneOffset.UTC));
    }

    private static String local(Instant moment) {
        return moment.atZone(KYIV).toLocalDateTime().toString();
    }
}
