package org.redress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.web.Ruler.Cell;
import org.redress.web.Ruler.Mark;
import org.springframework.stereotype.Component;

/** Lays the days of a clock side by side. */
@Component
class Rulers {

    private static final int PARTS = 40;

    private final Dates dates;
    private final Sentences sentences;

    Rulers(Dates dates, Sentences sentences) {
        this.dates = dates;
        this.sentences = sentences;
    }

    /** One clock from its start to its date, and on to today when it is late. */
    Ruler of(ClockView clock) {
        return of(clock, dates.today());
    }

    /** A clock of a case that is only tried: nothing in it is today. */
    Ruler tried(ClockView clock) {
        Ruler ruler = of(clock, clock.due());
        List<Cell> calm = ruler.cells().stream()
                .map(cell ->
                        cell.css().equals("end") ? new Cell("end-calm", cell.date(), cell.word(), cell.brief()) : cell)
                .toList();
        return new Ruler(ruler.sentence(), ruler.labelled(), calm, ruler.marks());
    }

    /** The same as it looks on a day. */
    private Ruler of(ClockView clock, LocalDate today) {
        List<Cell> cells = new ArrayList<>();
        boolean labelled = clock.explanation().size() < Ruler.LABELLED;
        if (labelled) {
            cells.add(new Cell("start", dates.brief(clock.start()), sentences.say("ruler.start"), ""));
        }
        int counted = 0;
        for (Day day : within(clock)) {
            counted += counts(day) ? 1 : 0;
            String word = word(day, clock, counted);
            String brief = word.equals(sentences.say("ruler.day", counted)) ? String.valueOf(counted) : word;
            cells.add(new Cell(css(day, clock, today), dates.brief(day.date()), word, brief));
        }
        over(clock.due(), today).forEach(day -> cells.add(over(day, clock)));
        boolean fits = labelled && cells.size() <= Ruler.LABELLED;
        return new Ruler(sentence(clock), fits, cells, fits ? List.of() : marks(clock, counted, cells.size(), today));
    }

    private List<Mark> marks(ClockView clock, int counted, int cells, LocalDate today) {
        if (!today.isAfter(clock.due())) {
            return ends(clock, counted, cells);
        }
        return List.of(
                mark(clock.due(), clock.start(), cells, sentences.say("ruler.due"), true),
                mark(today, clock.due(), cells, sentences.say("ruler.today"), false));
    }

    /** What was promised, today, and the date in law, on one ruler of the legal term. */
    Ruler late(ClockView promised, ClockView legal) {
        LocalDate today = dates.today();
        List<Cell> cells = new ArrayList<>();
        for (Day day : within(legal)) {
            cells.add(new Cell(lateCss(day, promised, legal), dates.brief(day.date()), "", ""));
        }
        over(legal.due(), today).forEach(day -> cells.add(over(day, legal)));
        LocalDate first = legal.start();
        List<Mark> marks = new ArrayList<>();
        LocalDate before = first;
        for (LocalDate at : Stream.of(promised.due(), today, legal.due())
                .sorted()
                .distinct()
                .toList()) {
            marks.add(mark(at, before, cells.size(), words(at, promised, legal), at.equals(legal.due())));
            before = at;
        }
        String sentence = sentences.say("ruler.late", promised.due(), today, legal.due());
        return new Ruler(sentence, false, cells, marks);
    }

    private String words(LocalDate at, ClockView promised, ClockView legal) {
        return sentences.say(
                at.equals(legal.due()) ? "ruler.legal" : at.equals(promised.due()) ? "ruler.promised" : "ruler.today");
    }

    private Mark mark(LocalDate at, LocalDate before, int cells, String words, boolean strong) {
        double scale = Math.min(1, (double) PARTS / cells);
        long parts = Math.round(scale * (at.toEpochDay() - before.toEpochDay()));
        return new Mark("g" + Math.max(1, Math.min(PARTS, parts)), dates.brief(at), words, strong);
    }

    private List<Mark> ends(ClockView clock, int counted, int cells) {
        LocalDate first = clock.start().plusDays(1);
        Mark start = new Mark("g1", dates.brief(first), sentences.say("ruler.day", 1), false);
        Mark end = new Mark("g1", dates.brief(clock.due()), sentences.say("ruler.day", counted), true);
        return cells == 0 ? List.of() : List.of(start, end);
    }

    private static List<Day> within(ClockView clock) {
        return clock.explanation().stream()
                .filter(day -> !day.date().isAfter(clock.due()))
                .toList();
    }

    private static Stream<LocalDate> over(LocalDate due, LocalDate today) {
        return today.isAfter(due) ? due.plusDays(1).datesUntil(today.plusDays(1)) : Stream.empty();
    }

    private static String css(Day day, ClockView clock, LocalDate today) {
        if (!day.date().equals(clock.due())) {
            return plain(day, today);
        }
        return today.isAfter(clock.due()) ? "end-late" : today.equals(clock.due()) ? "end" : "end-calm";
    }

    private String lateCss(Day day, ClockView promised, ClockView legal) {
        LocalDate date = day.date();
        if (date.equals(legal.due())) {
            return dates.today().isAfter(date) ? "end-late" : dates.today().equals(date) ? "end" : "end-calm";
        }
        if (date.equals(promised.due())) {
            return "end-late";
        }
        return date.isAfter(promised.due()) && !date.isAfter(dates.today()) ? "over" : plain(day, dates.today());
    }

    private static String plain(Day day, LocalDate today) {
        return switch (day.effect()) {
            case SKIPPED -> "skipped";
            case ROLLED -> "rolled";
            case PAUSED -> "paused";
            case COUNTED, EXTENDED -> day.date().isAfter(today) ? "ahead" : "counted";
        };
    }

    private String word(Day day, ClockView clock, int counted) {
        if (day.date().equals(clock.due())) {
            return sentences.say("ruler.due");
        }
        return counts(day) ? sentences.say("ruler.day", counted) : sentences.say("ruler." + day.effect());
    }

    private Cell over(LocalDate day, ClockView clock) {
        String days = "+" + (day.toEpochDay() - clock.due().toEpochDay());
        return new Cell("over", dates.brief(day), days, days);
    }

    private String sentence(ClockView clock) {
        long counted = within(clock).stream().filter(Rulers::counts).count();
        long rolled = within(clock).stream()
                .filter(day -> day.effect() == Day.Effect.ROLLED)
                .count();
        return sentences.say("ruler.sentence", counted, clock.start(), clock.due(), rolled);
    }

    private static boolean counts(Day day) {
        return day.effect() == Day.Effect.COUNTED || day.effect() == Day.Effect.EXTENDED;
    }
}
