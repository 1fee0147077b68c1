package org.redress.resolution.application;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Times of day as people type, read and count them, in the organisation's zone; midnight stands for the whole day. */
@Component("visitTimes")
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final int FARTHEST_DAYS = 365;

    private final Organisation organisation;
    private final MessageSource words;
    private final Clock clock;

    Times(Organisation organisation, MessageSource words, Clock clock) {
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The time typed into a field for the day and one for the hour, which may be left empty.
     *
     * @throws Refused when it is no date or hour, lies behind, or more than a year ahead
     */
    public LocalDateTime ahead(Map<String, String> values, String day, String hour) {
        return ahead(day, read(day, values.get(day), values.get(hour)));
    }

    /** The same time; refuses one that lies behind, or more than a year ahead, beside a field. */
    LocalDateTime ahead(String field, LocalDateTime time) {
        if (isOver(time)) {
            throw Refused.invalid(field, "application.past");
        }
        if (time.toLocalDate().isAfter(today().plusDays(FARTHEST_DAYS))) {
            throw Refused.invalid(field, "application.tooFar");
        }
        return time;
    }

    /** Every time that was typed into the numbered fields, each once. */
    public List<LocalDateTime> allAhead(Map<String, String> values, int fields) {
        var times = new ArrayList<LocalDateTime>();
        for (int n = 1; n <= fields; n++) {
            if (values.get("day" + n) != null) {
                times.add(ahead(values, "day" + n, "hour" + n));
            } else if (values.get("hour" + n) != null) {
                throw Refused.invalid("day" + n, "application.noDay");
            }
        }
        return times.stream().distinct().toList();
    }

    /** Whether a time has passed. */
    boolean isOver(LocalDateTime time) {
        return !end(time).isAfter(clock.instant());
    }

    /** The first instant at which a time has passed. */
    Instant end(LocalDateTime time) {
        return (isWholeDay(time) ? time.plusDays(1) : time)
                .atZone(organisation.zone())
                .toInstant();
    }

    /** The last day before an instant. */
    LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusMillis(1), organisation.zone());
    }

    /** A time in figures; a whole day also says so. */
    public String say(LocalDateTime time, Locale language) {
        return isWholeDay(time)
                ? words.getMessage("application.wholeDay", new Object[] {DAY.format(time)}, language)
                : MOMENT.format(time);
    }

    /** Several times, each on a line of its own. */
    String list(List<LocalDateTime> times, Locale language) {
        return times.stream().map(time -> "– " + say(time, language)).collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private static LocalDateTime read(String field, @Nullable String day, @Nullable String hour) {
        try {
            return LocalDate.parse(String.valueOf(day))
                    .atTime(hour == null || hour.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(hour));
        } catch (DateTimeException notOne) {
            throw Refused.invalid(field, "application.notTime");
        }
    }

    private static boolean isWholeDay(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
