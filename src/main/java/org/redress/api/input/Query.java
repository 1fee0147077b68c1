package org.redress.api.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;

/** The parameters of an address, read one by one; what is wrong is gathered. */
public final class Query {

    private static final int LONGEST = 200;

    private final List<Refused.Fault> faults = new ArrayList<>();

    /** A parameter that is one of the words of an enum; absent or empty is null, or a fault when it is required. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String text, Class<E> words, boolean required) {
        if (text == null || text.isBlank()) {
            if (required) {
                fault(name, "api.missing");
            }
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        fault(name, "api.unknownWord", Words.listed(words));
        return null;
    }

    /** What a parameter means; absent or empty is null. */
    public <T> @Nullable T read(
            String name, @Nullable String text, Function<String, @Nullable T> meaning, String otherwise) {
        if (text == null || text.isBlank()) {
            return null;
        }
        T meant = meaning.apply(text);
        if (meant == null) {
            fault(name, otherwise);
        }
        return meant;
    }

    /** A short text without control characters; absent or empty is null. */
    public @Nullable String code(String name, @Nullable String text) {
        return read(
                name,
                text,
                given -> given.length() > LONGEST || given.chars().anyMatch(Query::strange) ? null : given,
                "api.strangeText");
    }

    /** Refuses when anything read so far was wrong. */
    public void check() {
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }

    private static boolean strange(int character) {
        return Character.isISOControl(character) || Character.isSurrogate((char) character);
    }

    private void fault(String name, String key, Object... facts) {
        faults.add(new Refused.Fault(name, key, List.of(facts)));
    }
}
