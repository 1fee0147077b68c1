package org.redress.api.input;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The words of an enum, as a caller may choose them. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> String listed(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
