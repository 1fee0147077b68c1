package org.redress.deadline.term;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.calendar.Calendars;
import org.redress.calendar.WorkCalendar;
import org.redress.deadline.policy.PaperRules;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;

/** The rulebook of a pack as its files say it, without an application; its clock stands far in the past. */
final class PaperBook {

    private PaperBook() {}

    static Rulebook of(Pack pack, Map<String, String> tried) {
        WorkCalendar calendar = pack == Pack.RU ? Calendars.ru() : Calendars.ua();
        Clock past = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new Rulebook(
                PaperRules.of(pack),
                new Counting(calendar, Map.of(2025, 1, 2026, 2), PaperRules.choices(pack, tried), past));
    }

    /** A case received at ten o'clock, registered and routed on the same day. */
    static Plan.Case taken(Rulebook book, String kind, String channel, String day, String conditions, Particulars set) {
        LocalDate on = LocalDate.parse(day);
        Instant received =
                on.atTime(10, 0).atZone(book.counting().choices().zone()).toInstant();
        Set<String> known = Arrays.stream(conditions.split(" "))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        return new Plan.Case(
                Kind.valueOf(kind), Channel.valueOf(channel), new Plan.Events(received, on, on, received), known, set);
    }

    /** Dates set by people, as {@code stated=…}, {@code agreed=…}, {@code legal=…}; nothing when empty. */
    static Particulars set(String what) {
        String value = what.substring(what.indexOf('=') + 1);
        return switch (what.isEmpty() ? "" : what.substring(0, what.indexOf('='))) {
            case "stated" -> Particulars.of(LocalDate.parse(value), null, null, null);
            case "agreed" -> Particulars.of(null, LocalDateTime.parse(value), null, null);
            case "legal" -> Particulars.of(null, null, Integer.valueOf(value), "другой закон");
            default -> Particulars.NONE;
        };
    }
}
