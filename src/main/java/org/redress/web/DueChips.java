package org.redress.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockView;
import org.springframework.stereotype.Component;

/** Draws the chip of a deadline as it stands today; `@chips` in pages. */
@Component("chips")
public class DueChips {

    /** Without a known beginning of the last third, so many days before the date are near. */
    private static final int NEAR_DAYS = 3;

    private final Dates dates;
    private final Sentences sentences;

    DueChips(Dates dates, Sentences sentences) {
        this.dates = dates;
        this.sentences = sentences;
    }

    /** The chip of an open date; near by the default. */
    public DueChip open(LocalDate due) {
        return open(due, null, false);
    }

    /** The chip of an open date that becomes near on a day (null: by the default), perhaps provisional. */
    public DueChip open(LocalDate due, @Nullable LocalDate nearFrom, boolean provisional) {
        LocalDate today = dates.today();
        if (due.isBefore(today)) {
            return new DueChip("due-late", "exclamation-triangle-fill", late(due));
        }
        if (due.equals(today)) {
            return new DueChip("due-today", "alarm", sentences.say("due.today"));
        }
        if (provisional) {
            return new DueChip("due-prov", "question-circle", "≈ " + dates.date(due));
        }
        LocalDate near = Optional.ofNullable(nearFrom).orElse(due.minusDays(NEAR_DAYS));
        long left = due.toEpochDay() - today.toEpochDay();
        return today.isBefore(near)
                ? new DueChip("due-far", "calendar-event", dates.date(due))
                : new DueChip("due-near", "hourglass-split", sentences.say("due.near", left));
    }

    /** The chip of a clock that stands still; the date that counts in law still shows. */
    public DueChip paused(LocalDate legal) {
        return new DueChip("due-paused", "pause-fill", sentences.say("due.paused", legal));
    }

    /** The chip of what was answered on a day. */
    public DueChip done(LocalDate answered) {
        return new DueChip("due-done", "check-lg", sentences.say("due.done", dates.brief(answered)));
    }

    /** The chip of a danger that waits for the dispatcher, in minutes (R25). */
    public DueChip danger(Instant due) {
        long seconds = Duration.between(dates.instant(), due).toSeconds();
        String words = seconds > 0
                ? sentences.say("due.danger", -Math.floorDiv(-seconds, 60))
                : sentences.say("due.dangerLate", -seconds / 60);
        return new DueChip("due-late", "exclamation-triangle-fill", words);
    }

    /** The chip of a clock as it stands; one that counts minutes says how many are left (R25). */
    public DueChip of(ClockView clock) {
        return switch (clock.state()) {
            case "MET" -> new DueChip("due-done", "check-lg", sentences.say("due.met", clock.due()));
            case "PAUSED" -> paused(clock.due());
            case "REPLACED" -> new DueChip("due-far", "calendar-event", dates.date(clock.due()));
            default ->
                clock.basis().unit().equals("MINUTES")
                        ? danger(clock.missedAt())
                        : open(clock.due(), near(clock), clock.provisional());
        };
    }

    /** The chip of a clock of a case that is only tried: its date, and whether it stands still or is not certain. */
    public DueChip tried(ClockView clock) {
        if (clock.state().equals("PAUSED")) {
            return paused(clock.due());
        }
        return clock.provisional()
                ? new DueChip("due-prov", "question-circle", "≈ " + dates.date(clock.due()))
                : new DueChip("due-far", "calendar-event", dates.date(clock.due()));
    }

    private String late(LocalDate due) {
        return sentences.say("due.late", dates.today().toEpochDay() - due.toEpochDay());
    }

    private @Nullable LocalDate near(ClockView clock) {
        return clock.stages().stream()
                .filter(stage -> stage.stage().equals("NEAR"))
                .map(stage -> dates.day(stage.at()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
