package org.redress.deadline.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadline.Basis;
import org.redress.deadline.ClockView;
import org.redress.deadline.Day;
import org.redress.deadline.Day.Effect;
import org.springframework.context.MessageSource;

/** One telling of one clock: sentences are said one after the other, each from what is kept. */
final class Speech {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    private static final Set<String> OFF = Set.of("WEEKEND", "HOLIDAY", "TRANSFERRED");

    final ClockView clock;
    final Basis basis;
    final Reader reader;
    private final MessageSource messages;
    private final List<String> said = new ArrayList<>();

    Speech(ClockView clock, Reader reader, MessageSource messages) {
        this.clock = clock;
        this.basis = clock.basis();
        this.reader = reader;
        this.messages = messages;
    }

    /** All that was said. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** Says a sentence. */
    void say(String key, Object... facts) {
        said.add(word(key, facts));
    }

    /** Says a sentence that has been put together. */
    void add(String sentence) {
        said.add(sentence);
    }

    /** A sentence or a part of one; where there is none, the key itself. */
    String word(String key, Object... facts) {
        String found = messages.getMessage(key, facts, "", reader.locale());
        return found == null || found.isEmpty() ? key : found;
    }

    /** The sentence of the first key that has one. */
    String first(List<String> keys, Object... facts) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(messages.getMessage(key, facts, "", reader.locale())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(keys.get(0));
    }

    /** The weekday of a date. */
    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
    }

    /** Why nobody works on a day: a weekend, a public holiday. */
    String off(LocalDate day) {
        return word("off." + whyOff(day).findFirst().orElse("OTHER"));
    }

    /** Whether the explanation says that nobody works on a day. */
    boolean isOff(LocalDate day) {
        return whyOff(day).findAny().isPresent();
    }

    private Stream<String> whyOff(LocalDate off) {
        return clock.explanation().stream()
                .filter(day -> day.date().equals(off))
                .flatMap(day -> day.reasons().stream())
                .map(Day.Reason::code)
                .filter(OFF::contains);
    }

    /** A moment in the reader's zone. */
    String moment(Instant at) {
        return MOMENT.format(at.atZone(reader.zone()));
    }

    /** A time that was agreed; midnight means the whole day. */
    Object agreed(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate() : MOMENT.format(at);
    }

    /** The last day counted, before the date rolled. */
    LocalDate nominal() {
        return clock.nominal() == null ? clock.due() : clock.nominal();
    }

    /** How many days did this. */
    long count(Effect... effects) {
        List<Effect> wanted = List.of(effects);
        return clock.explanation().stream()
                .filter(day -> wanted.contains(day.effect()))
                .count();
    }

    /** The days that did this. */
    List<Day> days(Effect effect) {
        return clock.explanation().stream()
                .filter(day -> day.effect() == effect)
                .toList();
    }

    /** Whether the term ends at a moment instead of at the end of a day. */
    boolean isTimeOfDay() {
        return basis.unit().equals("HOURS") || basis.unit().equals("MINUTES");
    }

    /** The moment at which a term of hours or minutes ends. */
    Instant end() {
        ChronoUnit unit = basis.unit().equals("HOURS") ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
        return basis.startedAt().plus(basis.length(), unit);
    }

    /** The year whose calendar was missing. */
    String missingYear() {
        return clock.explanation().stream()
                .flatMap(day -> day.reasons().stream())
                .filter(reason -> reason.code().equals("NOT_LOADED"))
                .flatMap(reason -> reason.facts().stream())
                .findFirst()
                .orElse(String.valueOf(clock.due().getYear()));
    }
}
