package org.redress.api.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Explanations;
import org.redress.deadline.trial.Trial;
import org.redress.deadline.trial.TriedClock;
import org.redress.deadline.words.ClockStory;
import org.redress.deadline.words.PublicStory;
import org.redress.deadline.words.Reader;
import org.redress.web.WhyThisDate;
import org.springframework.stereotype.Component;

/** Puts clocks into the words of the API. */
@Component
public class ClockWords {

    private final Explanations explanations;
    private final ClockStory story;
    private final PublicStory publicStory;
    private final WhyThisDate why;

    ClockWords(Explanations explanations, ClockStory story, PublicStory publicStory, WhyThisDate why) {
        this.explanations = explanations;
        this.story = story;
        this.publicStory = publicStory;
        this.why = why;
    }

    /** The clocks with their explanations, in the reader's language. */
    public List<ClockJson> told(List<ClockView> clocks) {
        return clocks.stream()
                .map(clock -> told(clock, clocks, null, why.reader()))
                .toList();
    }

    /** The clocks of a trial, with the stages that lie before them. */
    List<ClockJson> told(Trial trial) {
        return trial.clocks().stream()
                .map(clock -> told(clock.view(), trial.views(), clock, why.reader(trial.zone())))
                .toList();
    }

    /** The date that is shown for these clocks. */
    public static Optional<LocalDate> shown(List<ClockView> clocks) {
        return clocks.stream().filter(ClockView::shown).map(ClockView::due).findFirst();
    }

    private ClockJson told(ClockView clock, List<ClockView> all, @Nullable TriedClock tried, Reader reader) {
        ZoneId zone = reader.zone();
        return new ClockJson(
                clock.clock(),
                clock.rule(),
                clock.source(),
                clock.start(),
                clock.nominal(),
                clock.due(),
                clock.shown(),
                clock.provisional(),
                clock.state(),
                clock.stages().stream()
                        .map(stage -> new ClockJson.Stage(stage.stage(), at(stage.at(), zone)))
                        .toList(),
                clock.explanation().stream().map(day -> told(day, reader)).toList(),
                BasisJson.of(clock.basis(), zone),
                story.toStaff(clock, all, reader),
                publicStory.toApplicant(clock, reader),
                tried == null ? null : at(tried.missedAt(), zone),
                tried == null ? null : ahead(tried, zone),
                tried == null ? null : tried.tellBy());
    }

    private ClockJson.Explained told(Day day, Reader reader) {
        return new ClockJson.Explained(
                day.date(), day.effect(), day.ordinal(), explanations.reason(day, reader.locale()));
    }

    private static List<ClockJson.Ahead> ahead(TriedClock tried, ZoneId zone) {
        return tried.stages().stream()
                .map(stage -> new ClockJson.Ahead(stage.stage(), at(stage.at(), zone), stage.told()))
                .toList();
    }

    private static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
