package org.redress.api.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.api.input.Moments;
import org.redress.deadline.ClockView;
import org.redress.deadline.Explanations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts clocks into the words of the API. */
@Component
public class ClockWords {

    private final Explanations explanations;
    private final Moments moments;

    ClockWords(Explanations explanations, Moments moments) {
        this.explanations = explanations;
        this.moments = moments;
    }

    /** The clocks with their explanations, in the reader's language. */
    public List<ClockJson> told(List<ClockView> clocks) {
        return clocks.stream().map(this::told).toList();
    }

    /** The date that is shown for these clocks. */
    public static Optional<LocalDate> shown(List<ClockView> clocks) {
        return clocks.stream().filter(ClockView::shown).map(ClockView::due).findFirst();
    }

    private ClockJson told(ClockView clock) {
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
                        .map(stage -> new ClockJson.Stage(stage.stage(), moments.told(stage.at())))
                        .toList(),
                clock.explanation().stream()
                        .map(day -> new ClockJson.Explained(
                                day.date(), day.effect(), explanations.reason(day, LocaleContextHolder.getLocale())))
                        .toList());
    }
}
