package org.redress.deadline.term;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.WorkCalendar;
import org.redress.calendar.count.DayCount;
import org.redress.calendar.count.Pause;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.StageRule;
import org.redress.deadline.policy.StageRule.Moment;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.Unit;

/** Counts terms over a calendar and under policies that stay the same while it counts. */
public record Counting(WorkCalendar calendar, PolicyChoices choices, Clock clock) {

    /** When a term ends that a rule gives from a start, with the days added by extensions and without the pauses. */
    public TermDates dates(TermRule rule, Start start, int extension, List<Pause> pauses) {
        if (rule.unit().isTimeOfDay()) {
            Duration length =
                    rule.unit() == Unit.HOURS ? Duration.ofHours(rule.length()) : Duration.ofMinutes(rule.length());
            Instant missed = start.at().plus(length);
            LocalDate day = missed.atZone(choices.zone()).toLocalDate();
            return new TermDates(day, day, missed, false, List.of());
        }
        DayCount count = DayCount.after(start.on())
                .lasting(choices.length(rule, rule.length()))
                .extendedBy(choices.length(rule, extension))
                .without(pauses)
                .rolled(choices.roll())
                .over(calendar);
        Instant missed = endOf(count.due());
        return new TermDates(count.nominal(), count.due(), missed, count.provisional(), count.days());
    }

    /** The first moment after a day, when a term that is due on it is missed (rulebook 1.6). */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(choices.zone()).toInstant();
    }

    /** When the stages of a term are reached; a stage that already lies behind at its beginning is left out. */
    public StageTimes stages(List<StageRule> rules, TermRule rule, Start start, TermDates dates) {
        return new StageTimes(
                rule.unit().isTimeOfDay() ? nearOfHours(start, dates) : near(start, dates),
                later(rules, "HEAD", dates.missedAt()),
                later(rules, "MANAGEMENT", dates.missedAt()),
                rules.stream().anyMatch(stage -> stage.moment() == Moment.EACH_WORKING_DAY)
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

    private @Nullable Instant near(Start start, TermDates dates) {
        long length = dates.due().toEpochDay() - start.on().toEpochDay();
        LocalDate lastThird = calendar.nextWorking(start.on().plusDays(2 * length / 3 + 1));
        LocalDate day = lastThird.isAfter(dates.due()) ? calendar.previousWorking(dates.due()) : lastThird;
        return ahead(morning(day), dates);
    }

    private @Nullable Instant nearOfHours(Start start, TermDates dates) {
        Duration length = Duration.between(start.at(), dates.missedAt());
        return ahead(start.at().plus(length.multipliedBy(2).dividedBy(3)), dates);
    }

    private @Nullable Instant ahead(Instant moment, TermDates dates) {
        return moment.isAfter(clock.instant()) && moment.isBefore(dates.missedAt()) ? moment : null;
    }

    private @Nullable Instant later(List<StageRule> rules, String stage, Instant missed) {
        return rules.stream()
                .filter(rule -> rule.stage().equals(stage))
                .findFirst()
                .map(rule -> choices.workingHours().plus(calendar, missed, Duration.ofHours(rule.hours())))
                .orElse(null);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(choices.nearHour()).atZone(choices.zone()).toInstant();
    }
}
