package org.redress.workbench.group;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of appeals as people type or paste them: apart by anything that stands in no number. */
final class TypedNumbers {

    private TypedNumbers() {}

    static List<String> of(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .flatMap(text -> Arrays.stream(text.split("[\\s,;]+")))
                        .filter(number -> !number.isBlank())
                        .toList();
    }
}
