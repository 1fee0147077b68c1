package org.redress.deadline.term;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.DayCount;
import org.redress.calendar.count.Pause;
import org.redress.calendar.count.Roll;
import org.redress.calendar.count.TermLength;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.StageRule;
import org.redress.deadline.policy.StageRule.Moment;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.Unit;

/** Counts terms over a calendar, whose versions are known by year, and under policies that stay the same while it counts. */
public record Counting(WorkCalendar calendar, Map<Integer, Integer> versions, PolicyChoices choices, Clock clock) {

    /** When a term ends that a rule gives from a start, with the days added by extensions and without the pauses. */
    public TermDates dates(TermRule rule, Start start, int extension, List<Pause> pauses, Particulars known) {
        return switch (rule.unit()) {
            case HOURS -> moment(later(start.at().plus(Duration.ofHours(rule.length())), pauses));
            case MINUTES -> moment(start.at().plus(Duration.ofMinutes(rule.length())));
            case CONTACT -> new TermDates(start.on(), start.on(), endOf(start.on()), false, List.of());
            case AGREED -> agreed(start, Objects.requireNonNull(known.agreed(), "No time was agreed"));
            case STATED ->
                days(DayCount.stated(
                        start.on(),
                        Objects.requireNonNull(known.stated(), "No date was stated"),
                        choices.statedDateRoll(),
                        calendar));
            default -> days(counted(rule, start, extension, pauses));
        };
    }

    /** The first moment after a day, when a term that is due on it is missed (rulebook 1.6). */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(choices.zone()).toInstant();
    }

    /** When the stages of a term are reached; a warning that already lies behind at its beginning is left out. */
    public StageTimes stages(List<StageRule> rules, TermRule rule, Start start, TermDates dates) {
        return new StageTimes(
                rule.unit().isTimeOfDay() ? nearOfHours(start, dates) : near(start, dates),
                later(rules, "HEAD", dates.missedAt()),
                later(rules, "MANAGEMENT", dates.missedAt()),
                choices.reminds() && rules.stream().anyMatch(stage -> stage.moment() == Moment.EACH_WORKING_DAY)
                        ? nextReminder(dates.missedAt())
                        : null);
    }

    /** The next morning of a working day after the day of a moment (table 2b). */
    public Instant nextReminder(Instant after) {
        return morning(calendar.nextWorking(dayOf(after).plusDays(1)));
    }

    /** The day of a moment in the organisation's zone. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(choices.zone()).toLocalDate();
    }

    private DayCount counted(TermRule rule, Start start, int extension, List<Pause> pauses) {
        return DayCount.after(start.on())
                .lasting(length(rule, start))
                .extendedBy(choices.length(rule, extension))
                .afterRolling(choices.extendsRolledDate())
                .without(pauses)
                .rolled(choices.roll())
                .over(calendar);
    }

    /** A month ends on the day of the same number, or on the last one of a shorter month. */
    private TermLength length(TermRule rule, Start start) {
        return rule.unit() == Unit.MONTHS
                ? TermLength.calendarDays(
                        (int) ChronoUnit.DAYS.between(start.on(), start.on().plusMonths(rule.length())))
                : choices.length(rule, rule.length());
    }

    private TermDates days(DayCount count) {
        return new TermDates(count.nominal(), count.due(), endOf(count.due()), count.provisional(), count.days());
    }

    /** A moment moves by the difference of the two dates of each pause (rulebook 1.10), to the same time of a later day. */
    private Instant later(Instant moment, List<Pause> pauses) {
        long days = pauses.stream()
                .mapToLong(pause -> ChronoUnit.DAYS.between(pause.asked(), pause.answered()))
                .sum();
        return moment.atZone(choices.zone()).plusDays(days).toInstant();
    }

    private TermDates moment(Instant missed) {
        LocalDate day = dayOf(missed);
        return new TermDates(day, day, missed, false, List.of());
    }

    /** A time agreed with the client is kept as it was agreed: it does not roll (R5). */
    private TermDates agreed(Start start, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        Instant missed = time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? endOf(day)
                : time.atZone(choices.zone()).toInstant();
        return new TermDates(
                day,
                day,
                missed,
                false,
                DayCount.stated(start.on(), day, Roll.NONE, calendar).days());
    }

    private @Nullable Instant near(Start start, TermDates dates) {
        long length = dates.due().toEpochDay() - start.on().toEpochDay();
        LocalDate last = calendar.nextWorking(start.on().plusDays(choices.near().before(length) + 1));
        LocalDate day = last.isAfter(dates.due()) ? calendar.previousWorking(dates.due()) : last;
        return ahead(morning(day), dates);
    }

    private @Nullable Instant nearOfHours(Start start, TermDates dates) {
        long length = Duration.between(start.at(), dates.missedAt()).toMillis();
        return ahead(start.at().plusMillis(choices.near().before(length)), dates);
    }

    private @Nullable Instant ahead(Instant moment, TermDates dates) {
        return moment.isAfter(clock.instant()) && moment.isBefore(dates.missedAt()) ? moment : null;
    }

    private @Nullable Instant later(List<StageRule> rules, String stage, Instant missed) {
        return rules.stream()
                .filter(rule -> rule.stage().equals(stage))
                .findFirst()
                .map(rule -> Duration.ofHours(choices.number(rule.delay())))
                .map(delay -> choices.workingHours().plus(calendar, missed, delay))
                .orElse(null);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(choices.nearHour()).atZone(choices.zone()).toInstant();
    }
}
