package org.redress.correspondence.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redress.correspondence.Letters;

/** The kinds of letters that leave the house. */
final class Kinds {

    static final List<String> ALL = Stream.concat(
                    Arrays.stream(Letters.Kind.values()).map(Enum::name),
                    Stream.of(Letters.TO_BODY, Letters.CALL_TO_BODY, Letters.CRIME_TO_BODY))
            .toList();

    private Kinds() {}
}
