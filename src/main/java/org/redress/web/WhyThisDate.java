package org.redress.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Day.Effect;
import org.redress.deadline.Explanations;
import org.redress.deadline.words.ClockStory;
import org.redress.deadline.words.PublicStory;
import org.redress.deadline.words.Reader;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.web.Hero.DayRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells why a clock ends on its date: the rule, the counting, each day; `@why` in pages. */
@Component("why")
public class WhyThisDate {

    private static final Pattern CODE = Pattern.compile("^\\S+ R\\d+, ");

    private final Dates dates;
    private final Sentences sentences;
    private final Organisation organisation;
    private final Explanations explanations;
    private final ClockStory story;
    private final PublicStory publicStory;

    WhyThisDate(
            Dates dates,
            Sentences sentences,
            Organisation organisation,
            Explanations explanations,
            ClockStory story,
            PublicStory publicStory) {
        this.dates = dates;
        this.sentences = sentences;
        this.organisation = organisation;
        this.explanations = explanations;
        this.story = story;
        this.publicStory = publicStory;
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

    /** The sentences that an applicant reads: how long, from when, what moved it. */
    public List<String> toApplicant(ClockView clock) {
        return publicStory.toApplicant(clock, reader());
    }

    /** The sentences that staff read, with codes and clauses; the other clocks of the appeal tell what took its place. */
    public List<String> toStaff(ClockView clock, List<ClockView> all) {
        return story.toStaff(clock, all, reader());
    }

    /** The same, moments told in another zone. */
    public List<String> toStaff(ClockView clock, List<ClockView> all, ZoneId zone) {
        return story.toStaff(clock, all, reader(zone));
    }

    /** Whoever looks at the page: their language, the organisation's zone, and people by their names. */
    public Reader reader() {
        return reader(dates.zone());
    }

    /** The same, told in another zone. */
    public Reader reader(ZoneId zone) {
        return new Reader(LocaleContextHolder.getLocale(), zone, this::name);
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

    private String name(String login) {
        return organisation.person(login).map(Person::name).orElse(login);
    }

    private static long counted(ClockView clock) {
        return clock.explanation().stream()
                .filter(day -> day.effect() == Effect.COUNTED)
                .count();
    }
}
