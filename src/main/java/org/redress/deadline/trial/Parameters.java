package org.redress.deadline.trial;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;

/** Parameters as they were written, read one by one; what is wrong is gathered, so that a reader hears of all of it. */
final class Parameters {

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 1000;

    private final Map<String, List<String>> given;
    private final List<Refused.Fault> faults = new ArrayList<>();

    Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** The values of a parameter, without empty ones. */
    List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The parameters whose names begin so, with the rest of their names. */
    Map<String, String> beginning(String prefix) {
        Map<String, String> found = new TreeMap<>();
        given.keySet().stream()
                .filter(name -> name.startsWith(prefix) && has(name))
                .forEach(name -> {
                    String value = text(name);
                    if (value != null) {
                        found.put(name.substring(prefix.length()), value);
                    }
                });
        return found;
    }

    /** A short text; null when it is absent or a fault. */
    @Nullable
    String text(String name) {
        List<String> values = all(name);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            fault(name, "trial.once");
            return null;
        }
        String value = values.get(0);
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            fault(name, "trial.strange");
            return null;
        }
        return value;
    }

    /** One of the words of an enum; null when it is absent or a fault. */
    <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
        String text = text(name);
        return text == null ? null : word(name, text, words);
    }

    /** A word of an enum that must be there. */
    <E extends Enum<E>> @Nullable E required(String name, Class<E> words) {
        if (!has(name)) {
            fault(name, "trial.missing");
        }
        return word(name, words);
    }

    /** Several words of an enum. */
    <E extends Enum<E>> List<E> words(String name, Class<E> words) {
        List<E> found = new ArrayList<>();
        for (String text : all(name)) {
            E word = word(name, text, words);
            if (word != null) {
                found.add(word);
            }
        }
        return found;
    }

    /** A date, or the day of a moment in a zone. */
    @Nullable
    LocalDate date(String name, ZoneId zone) {
        LocalDateTime local = read(name, text -> local(text, zone), "trial.notDate");
        return local == null ? null : local.toLocalDate();
    }

    /** A moment in a zone; a date alone is its beginning. */
    @Nullable
    LocalDateTime moment(String name, ZoneId zone) {
        return read(name, text -> local(text, zone), "trial.notMoment");
    }

    /** A number of days. */
    @Nullable
    Integer days(String name) {
        return read(name, Parameters::number, "trial.notDays");
    }

    void fault(String name, String key, Object... facts) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(name))) {
            faults.add(new Refused.Fault(name, key, List.of(facts)));
        }
    }

    /** Refuses when anything read so far was wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }

    private <T> @Nullable T read(String name, Function<String, @Nullable T> meaning, String otherwise) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        T meant = meaning.apply(text);
        if (meant == null) {
            fault(name, otherwise);
        }
        return meant;
    }

    private <E extends Enum<E>> @Nullable E word(String name, String text, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        String known = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        fault(name, "trial.unknown", known);
        return null;
    }

    private static @Nullable LocalDateTime local(String text, ZoneId zone) {
        LocalDateTime read = parsed(text, zone);
        return read == null || read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? null : read;
    }

    private static @Nullable LocalDateTime parsed(String text, ZoneId zone) {
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay();
            }
            String time = text.substring(text.indexOf('T'));
            boolean hasOffset = time.endsWith("Z") || time.matches(".*[-+ ].*");
            return hasOffset ? LocalDateTime.ofInstant(instant(text), zone) : LocalDateTime.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The plus sign of an offset that was not escaped arrives as a blank. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }

    private static @Nullable Integer number(String text) {
        boolean isNumber = text.matches("\\d{1,4}");
        return isNumber && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_DAYS
                ? Integer.valueOf(text)
                : null;
    }
}
