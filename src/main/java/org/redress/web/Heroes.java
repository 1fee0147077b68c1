package org.redress.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.springframework.stereotype.Component;

/** Draws an appeal's clocks as the one date that its reader has to know; `@heroes` in pages. */
@Component("heroes")
public class Heroes {

    private final Dates dates;
    private final Sentences sentences;
    private final DueChips chips;
    private final Rulers rulers;
    private final WhyThisDate why;

    Heroes(Dates dates, Sentences sentences, DueChips chips, Rulers rulers, WhyThisDate why) {
        this.dates = dates;
        this.sentences = sentences;
        this.chips = chips;
        this.rulers = rulers;
        this.why = why;
    }

    /** The shown clock of an appeal, if one is shown. */
    public Optional<ClockView> shown(List<ClockView> clocks) {
        return clocks.stream().filter(ClockView::shown).findFirst();
    }

    /** The clock of the law, if one runs; in an appeal that was opened again that of its latest round. */
    public Optional<ClockView> legal(List<ClockView> clocks) {
        return clocks.stream()
                .filter(clock ->
                        clock.clock() == ClockKind.LEGAL && !clock.state().equals("REPLACED"))
                .max(Comparator.comparing(ClockView::start));
    }

    /** What the applicant sees of a date that is still open: the promise, or once it is late the date in law. */
    public Hero toApplicant(ClockView shown, @Nullable ClockView legal) {
        if (shown.state().equals("PAUSED")) {
            return waiting(shown, legal == null ? shown : legal);
        }
        boolean late = dates.today().isAfter(shown.due());
        if (late && legal != null && legal.due().isAfter(shown.due())) {
            return new Hero(
                    "is-late",
                    lateChip(shown),
                    sentences.say("hero.legal"),
                    legal.due(),
                    beside(legal.due()),
                    rulers.late(shown, legal),
                    why.toApplicant(legal),
                    why.publicClause(legal),
                    why.days(legal));
        }
        return new Hero(
                tone(shown),
                late ? lateChip(shown) : null,
                sentences.say(late ? missed(shown) : promised(shown)),
                shown.due(),
                beside(shown.due()),
                rulers.of(shown),
                why.toApplicant(shown),
                clauseWithLegal(shown, legal),
                why.days(shown));
    }

    /** For an application (R5) it is a talk that is promised, and then the work itself. */
    private static String promised(ClockView shown) {
        if (!shown.rule().equals("R5")) {
            return "hero.answer";
        }
        return shown.basis().cause().equals("AGREED") ? "hero.work" : "hero.contact";
    }

    /** A promise that stands still never hides the date in law. */
    private Hero waiting(ClockView shown, ClockView legal) {
        return new Hero(
                tone(legal),
                chips.paused(legal.due()),
                sentences.say("hero.waiting"),
                legal.due(),
                beside(legal.due()),
                rulers.of(legal),
                why.toApplicant(shown),
                why.publicClause(legal),
                why.days(legal));
    }

    /** What staff see of a clock: the same date, with codes, clauses and names. */
    public Hero toStaff(ClockView clock) {
        return toStaff(clock, List.of(clock));
    }

    /** The same, beside the other clocks of the appeal, which tell what took its place. */
    public Hero toStaff(ClockView clock, List<ClockView> all) {
        return new Hero(
                tone(clock),
                null,
                sentences.say("hero.staff"),
                clock.due(),
                beside(clock.due()),
                rulers.of(clock),
                why.toStaff(clock, all),
                "",
                why.days(clock));
    }

    /** A clock of a case that is only tried: nothing in it is late or today. */
    public Hero tried(ClockView clock, List<ClockView> all, ZoneId zone) {
        return new Hero(
                "",
                chips.tried(clock),
                sentences.say("clock." + clock.clock()),
                clock.due(),
                dates.weekday(clock.due()),
                rulers.tried(clock),
                why.toStaff(clock, all, zone),
                "",
                why.days(clock));
    }

    /** An answered appeal: when, and how that stands to the promise (null when none was open). */
    public Hero answered(Instant at, @Nullable LocalDate promised) {
        LocalDate day = dates.day(at);
        DueChip chip = null;
        if (promised != null) {
            long early = promised.toEpochDay() - day.toEpochDay();
            String key = early > 0 ? "hero.early" : early == 0 ? "hero.onDay" : "hero.tardy";
            chip = new DueChip("due-done", "check-lg", sentences.say(key, Math.abs(early), promised));
        }
        return new Hero(
                "is-done",
                chip,
                sentences.say("hero.answered"),
                day,
                dates.weekday(day),
                null,
                List.of(),
                "",
                List.of());
    }

    /** An appeal that ended without an answer of ours, such as a forwarded one: what was done, and when. */
    public Hero ended(String how, Instant at) {
        LocalDate day = dates.day(at);
        return new Hero("is-done", null, sentences.say(how), day, dates.weekday(day), null, List.of(), "", List.of());
    }

    private static String missed(ClockView clock) {
        return clock.clock() == ClockKind.LEGAL ? "hero.legalMissed" : "hero.promised";
    }

    private DueChip lateChip(ClockView shown) {
        long days = dates.today().toEpochDay() - shown.due().toEpochDay();
        return new DueChip("due-late", "exclamation-triangle-fill", sentences.say("hero.late", days));
    }

    private String tone(ClockView clock) {
        LocalDate today = dates.today();
        return switch (clock.state()) {
            case "MET" -> "is-done";
            default -> today.isAfter(clock.due()) ? "is-late" : today.equals(clock.due()) ? "is-today" : "";
        };
    }

    private String beside(LocalDate day) {
        String weekday = dates.weekday(day);
        return day.equals(dates.today()) ? sentences.say("hero.weekdayToday", weekday) : weekday;
    }

    private String clauseWithLegal(ClockView shown, @Nullable ClockView legal) {
        String clause = why.publicClause(shown);
        return legal == null || legal.key().equals(shown.key())
                ? clause
                : clause + " " + sentences.say("hero.lawAllows", why.length(legal), legal.due());
    }

    /** The chip of a clock, for lists of clocks. */
    public DueChip chip(ClockView clock) {
        return chips.of(clock);
    }
}
