package org.redress.workbench.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.trial.Case;
import org.redress.deadline.trial.Trial;
import org.redress.deadline.trial.Trials;
import org.redress.deadline.trial.TriedClock;
import org.redress.deadline.words.PublicStory;
import org.redress.web.Heroes;
import org.redress.web.Sentences;
import org.redress.web.WhyThisDate;
import org.redress.workbench.trial.TriedCase.Ahead;
import org.redress.workbench.trial.TriedCase.Compared;
import org.springframework.stereotype.Component;

/** Tries a case and puts what it comes to into words for the page; with policies tried, beside what holds now. */
@Component
class TriedCases {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    private final Trials trials;
    private final Heroes heroes;
    private final WhyThisDate why;
    private final PublicStory publicStory;
    private final Sentences sentences;

    TriedCases(Trials trials, Heroes heroes, WhyThisDate why, PublicStory publicStory, Sentences sentences) {
        this.trials = trials;
        this.heroes = heroes;
        this.why = why;
        this.publicStory = publicStory;
        this.sentences = sentences;
    }

    TriedCase of(Case asked) {
        Trial trial = trials.of(asked);
        return new TriedCase(
                moment(asked.received(), trial.zone()),
                asked.registered(),
                trial.shown().orElse(null),
                trial.replyDue(),
                trial.outcomes().stream()
                        .map(one -> new TriedCase.Outcome(
                                sentences.say("condition." + one.condition()), one.rule(), one.clause()))
                        .toList(),
                trial.clocks().stream().map(clock -> row(clock, trial)).toList(),
                asked.policies().isEmpty() ? List.of() : compared(trials.of(asked.asChosen()), trial));
    }

    private TriedCase.Row row(TriedClock clock, Trial trial) {
        ClockView view = clock.view();
        boolean midnight = clock.missedAt().atZone(trial.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return new TriedCase.Row(
                heroes.tried(view, trial.views(), trial.zone()),
                view.rule(),
                view.state(),
                view.shown(),
                midnight ? null : moment(clock.missedAt(), trial.zone()),
                clock.tellBy(),
                publicStory.toApplicant(view, why.reader(trial.zone())),
                clock.stages().stream().map(stage -> ahead(stage, trial.zone())).toList());
    }

    private Ahead ahead(TriedClock.Ahead stage, ZoneId zone) {
        String told = stage.told().stream()
                .map(who -> sentences.say("trial.told." + who))
                .collect(Collectors.joining(", "));
        return new Ahead(sentences.say("trial.stage." + stage.stage()), moment(stage.at(), zone), told);
    }

    /** The clocks of both, each pair by its rule. */
    private List<Compared> compared(Trial now, Trial then) {
        List<Compared> all = new ArrayList<>();
        Stream.concat(now.views().stream(), then.views().stream())
                .map(ClockView::rule)
                .distinct()
                .forEach(rule -> all.add(compared(rule, of(now, rule), of(then, rule))));
        return List.copyOf(all);
    }

    private Compared compared(String rule, @Nullable ClockView now, @Nullable ClockView then) {
        ClockView any = now == null ? then : now;
        String clock = any == null ? "" : sentences.say("clock." + any.clock());
        LocalDate before = now == null ? null : now.due();
        LocalDate after = then == null ? null : then.due();
        return new Compared(clock, rule, before, after, difference(before, after));
    }

    private String difference(@Nullable LocalDate now, @Nullable LocalDate then) {
        if (now == null || then == null) {
            return sentences.say(now == null ? "trial.appears" : "trial.disappears");
        }
        long days = then.toEpochDay() - now.toEpochDay();
        String key = days == 0 ? "trial.same" : days > 0 ? "trial.later" : "trial.earlier";
        return sentences.say(key, Math.abs(days));
    }

    private static @Nullable ClockView of(Trial trial, String rule) {
        return trial.views().stream()
                .filter(clock -> clock.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
