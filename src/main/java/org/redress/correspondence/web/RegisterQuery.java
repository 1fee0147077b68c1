package org.redress.correspondence.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.LetterFilter;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.CleanText;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the register asks for; what makes no sense in it narrows nothing. */
record RegisterQuery(
        @Nullable LetterState state,
        @Nullable String kind,
        @Nullable String number,
        long before) {

    private static final int LONGEST_NUMBER = 40;

    static RegisterQuery of(Map<String, String> asked) {
        String state = asked.get("state");
        return new RegisterQuery(
                Arrays.stream(LetterState.values())
                        .filter(s -> s.name().equals(state))
                        .findFirst()
                        .orElse(null),
                Kinds.ALL.contains(asked.getOrDefault("kind", "")) ? asked.get("kind") : null,
                readable(asked.get("number")),
                before(asked.get("before")));
    }

    LetterFilter filter(@Nullable Set<String> units) {
        return new LetterFilter(state, kind, number, null, false, units, before);
    }

    LetterFilter filter(@Nullable Set<String> units, LetterState only) {
        return new LetterFilter(only, kind, number, null, false, units, Long.MAX_VALUE);
    }

    /** The address of the same question in another state; null for any. */
    public String in(@Nullable LetterState other) {
        return new RegisterQuery(other, kind, number, Long.MAX_VALUE).url();
    }

    /** The address of the next page. */
    public String after(long id) {
        return new RegisterQuery(state, kind, number, id).url();
    }

    private String url() {
        var url = UriComponentsBuilder.fromPath("/letters");
        if (state != null) {
            url.queryParam("state", state);
        }
        if (kind != null) {
            url.queryParam("kind", kind);
        }
        if (number != null) {
            url.queryParam("number", "{number}");
        }
        if (before != Long.MAX_VALUE) {
            url.queryParam("before", before);
        }
        return number == null
                ? url.build().toUriString()
                : url.encode().buildAndExpand(number).toUriString();
    }

    private static @Nullable String readable(@Nullable String number) {
        return CleanText.lineFault("number", number, LONGEST_NUMBER).isEmpty() ? CleanText.clean(number) : null;
    }

    private static long before(@Nullable String asked) {
        return asked == null || !asked.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(asked);
    }
}
