package org.redress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Explanations;
import org.redress.web.Hero.DayRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells why a clock ends on its date: the rule, the counting, each day; `@why` in pages. */
@Component("why")
public class WhyThisDate {

    private static final Pattern CODE = Pattern.compile("^\\S+ R\\d+, ");

    private final Dates dates;
    private final Sentences sentences;
    private final Explanations explanations;

    WhyThisDate(Dates dates, Sentences sentences, Explanations explanations) {
        this.dates = dates;
        this.sentences = sentences;
        this.explanations = explanations;
    }

    /** The rule and how long it allows, as staff name it. */
    public String rule(ClockView clock) {
        return explanations.rule(clock, LocaleContextHolder.getLocale());
    }

    /** Where the rule stands, with its code, for staff. */
    public String clause(ClockView clock) {
        return explanations.clause(clock, LocaleContextHolder.getLocale()) + ".";
    }

    /** Where the rule stands, without the code that only staff know. */
    public String publicClause(ClockView clock) {
        String clause = CODE.matcher(clause(clock)).replaceFirst("");
        return clause.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + clause.substring(1);
    }

    /** "20 days": the counted days of a clock. */
    public String length(ClockView clock) {
        return dates.days(counted(clock));
    }

    /** The sentences that an applicant reads: how long, from when, and why it rolled. */
    public List<String> toApplicant(ClockView clock) {
        List<String> said = new ArrayList<>();
        said.add(sentences.sayFirst(
                List.of("why.public." + clock.rule(), "why.public." + clock.clock()), counted(clock)));
        LocalDate nominal = clock.nominal() == null ? clock.due() : clock.nominal();
        if (nominal.equals(clock.due())) {
            said.add(sentences.say(
                    "why.counted",
                    dates.brief(clock.start()),
                    dates.brief(clock.start().plusDays(1)),
                    dates.brief(clock.due())));
        } else {
            String key = clock.due().isAfter(nominal) ? "why.rolled" : "why.rolledBack";
            said.add(sentences.say(key, dates.brief(nominal), dates.weekday(nominal), dates.brief(clock.due())));
        }
        extension(clock, said);
        return said;
    }

    /** Every day of the term, the truth for screen readers and for paper. */
    public List<DayRow> days(ClockView clock) {
        List<DayRow> rows = new ArrayList<>();
        rows.add(row(clock.start(), sentences.say("ruler.start"), sentences.say("why.start"), false));
        Locale locale = LocaleContextHolder.getLocale();
        for (Day day : clock.explanation()) {
            rows.add(row(
                    day.date(),
                    explanations.effect(clock, day, locale),
                    explanations.reason(day, locale),
                    day.date().equals(clock.due())));
        }
        return rows;
    }

    private DayRow row(LocalDate day, String effect, String reason, boolean hit) {
        return new DayRow(dates.brief(day), dates.weekdayBrief(day), effect, reason, hit);
    }

    private void extension(ClockView clock, List<String> said) {
        long extended = clock.explanation().stream()
                .filter(day -> day.effect() == Effect.EXTENDED)
                .count();
        if (extended > 0) {
            said.add(sentences.say("why.extended", extended));
        }
    }

    private static long counted(ClockView clock) {
        return clock.explanation().stream()
                .filter(day -> day.effect() == Effect.COUNTED)
                .count();
    }
}
