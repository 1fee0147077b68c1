package org.redress.portal.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.portal.track.Track.Answer;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.resolution.OpenQuestion;
import org.redress.resolution.Resolution;
import org.redress.resolution.Wish;
import org.redress.shared.Refused;
import org.redress.web.Dates;
import org.redress.web.Hero;
import org.redress.web.Heroes;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an applicant, in plain words, where their appeal stands. */
@Component
public class Tracking {

    private final Registry registry;
    private final Deadlines deadlines;
    private final Resolution resolution;
    private final Wish wish;
    private final Organisation organisation;
    private final Heroes heroes;
    private final Dates dates;
    private final Sentences sentences;
    private final Steps steps;
    private final WhereToComplain whereToComplain;

    Tracking(
            Registry registry,
            Deadlines deadlines,
            Resolution resolution,
            Wish wish,
            Organisation organisation,
            Heroes heroes,
            Dates dates,
            Sentences sentences,
            Steps steps,
            WhereToComplain whereToComplain) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.resolution = resolution;
        this.wish = wish;
        this.organisation = organisation;
        this.heroes = heroes;
        this.dates = dates;
        this.sentences = sentences;
        this.steps = steps;
        this.whereToComplain = whereToComplain;
    }

    /** The appeal behind a secret link; refuses a link that leads nowhere. */
    public Track behind(String token) {
        Appeal appeal = registry.behind(token).orElseThrow(() -> Refused.notFound("track.unknown"));
        List<ClockView> clocks = deadlines.clocks(appeal.number());
        Optional<ClockView> shown = heroes.shown(clocks);
        OpenQuestion question = resolution.openQuestion(appeal.number()).orElse(null);
        boolean open = open(appeal);
        long late = open ? shown.map(this::daysLate).orElse(0L) : 0;
        return new Track(
                appeal,
                title(appeal, question, late),
                lead(appeal, shown, late),
                hero(appeal, open, shown, heroes.legal(clocks).orElse(null)),
                late > 0,
                late > 0 ? whereToComplain.of(appeal) : List.of(),
                question,
                question == null ? null : unitName(question.unit()),
                answer(appeal),
                steps.of(appeal),
                wishes(appeal.number()));
    }

    private Wishes wishes(String number) {
        return new Wishes(
                wish.mayWithdraw(number),
                wish.withdrawalWaits(number),
                wish.mayReopen(number),
                wish.reopeningWaits(number));
    }

    private static boolean open(Appeal appeal) {
        return appeal.state() != State.ANSWERED && !appeal.state().ended();
    }

    private long daysLate(ClockView clock) {
        return Math.max(0, dates.today().toEpochDay() - clock.due().toEpochDay());
    }

    private String title(Appeal appeal, @Nullable OpenQuestion question, long late) {
        if (question != null) {
            return sentences.say("track.title.AWAITING_CLARIFICATION");
        }
        return late > 0
                ? sentences.say("track.title.late", late)
                : steps.visits()
                        .title(appeal)
                        .orElseGet(() -> sentences.say(
                                "track.title." + steps.end(appeal),
                                appeal.kind().name()));
    }

    private String lead(Appeal appeal, Optional<ClockView> shown, long late) {
        if (late > 0 && shown.isPresent()) {
            String unit = unitName(appeal.unit());
            LocalDate promised = shown.get().due();
            if (unit != null && shown.get().clock() == ClockKind.LEGAL) {
                return sentences.say("track.lead.lateLegal", promised, unit);
            }
            return unit == null
                    ? sentences.say("track.lead.late", promised)
                    : sentences.say("track.lead.lateUnit", promised, unit);
        }
        return switch (appeal.state()) {
            case FORWARDED -> sentences.say("track.lead.FORWARDED", body(appeal.forwardedTo()));
            case RETURNED, NOT_CONSIDERED -> sentences.say("track.lead." + steps.end(appeal));
            default -> "";
        };
    }

    private @Nullable Hero hero(Appeal appeal, boolean open, Optional<ClockView> shown, @Nullable ClockView legal) {
        if (open) {
            return shown.map(clock -> heroes.toApplicant(clock, legal)).orElse(null);
        }
        if (appeal.state().ended() && appeal.state() != State.CLOSED) {
            return Optional.ofNullable(appeal.answeredAt())
                    .map(at -> heroes.ended("track.ended." + appeal.state(), at))
                    .orElse(null);
        }
        return Optional.ofNullable(appeal.answeredAt())
                .map(at -> heroes.answered(at, shown.map(ClockView::due).orElse(null)))
                .orElse(null);
    }

    private @Nullable Answer answer(Appeal appeal) {
        return appeal.answer() == null || appeal.answeredAt() == null || open(appeal)
                ? null
                : new Answer(
                        Optional.ofNullable(unitName(appeal.unit()))
                                .orElse(organisation.fact("name."
                                        + LocaleContextHolder.getLocale().getLanguage())),
                        appeal.answeredAt(),
                        appeal.answer());
    }

    private @Nullable String unitName(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(organisation::unit)
                .map(unit -> unit.names().in(LocaleContextHolder.getLocale()))
                .orElse(null);
    }

    private String body(@Nullable String code) {
        return organisation.bodies().stream()
                .filter(body -> body.code().equals(code))
                .map(body -> body.names().in(LocaleContextHolder.getLocale()))
                .findFirst()
                .orElse("");
    }
}
