package org.redress.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it is shown: what was typed, kept word for word, and what is wrong with it. */
public record FormView(Map<String, List<String>> typed, List<Fault> faults) {

    /** An untouched form with these values. */
    public static FormView of(Map<String, List<String>> typed) {
        return new FormView(typed, List.of());
    }

    /** The same form with what is wrong. */
    public FormView with(List<Fault> found) {
        return new FormView(typed, List.copyOf(found));
    }

    /** What was typed into a field, empty when nothing was. */
    public String value(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Whether a choice of a field is made. */
    public boolean chosen(String field, String choice) {
        return typed.getOrDefault(field, List.of()).contains(choice);
    }

    /** Whether something is wrong with a field. */
    public boolean bad(String field) {
        return error(field) != null;
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
