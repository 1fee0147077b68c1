package org.redress.correspondence.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which letters of the register are asked for; absent parts do not narrow, `units` are those of their appeals. */
public record LetterFilter(
        @Nullable LetterState state,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String recipientLogin,
        @Nullable Boolean notices,
        @Nullable Set<String> units,
        long before) {

    /** Everything from the newest on. */
    public static final LetterFilter ALL = new LetterFilter(null, null, null, null, null, null, Long.MAX_VALUE);

    /** The notices to one person, newest first, older than one of them. */
    public static LetterFilter noticesOf(String login, long before) {
        return new LetterFilter(null, null, null, login, true, null, before);
    }

    /** Every letter about an appeal, without the notices to the staff. */
    public static LetterFilter about(String number) {
        return new LetterFilter(null, null, number, null, false, null, Long.MAX_VALUE);
    }

    /** Every letter, with the notices to the staff, in a state. */
    public static LetterFilter in(LetterState state) {
        return new LetterFilter(state, null, null, null, null, null, Long.MAX_VALUE);
    }

    String where(List<Object> params) {
        List<String> parts = new ArrayList<>(List.of("id < ?"));
        params.add(before);
        equal(parts, params, "state", state == null ? null : state.name());
        equal(parts, params, "kind", kind);
        equal(parts, params, "number", number);
        equal(parts, params, "recipient_login", recipientLogin);
        if (recipientLogin != null) {
            parts.add("kind <> 'DIGEST'");
        }
        if (notices != null) {
            parts.add(notices ? "recipient_login is not null" : "recipient_login is null");
        }
        if (units != null) {
            parts.add("number in (select a.number from v_registry_appeal a where a.unit in ("
                    + String.join(", ", Collections.nCopies(Math.max(1, units.size()), "?")) + "))");
            params.addAll(units.isEmpty() ? Set.of("") : units);
        }
        return String.join(" and ", parts);
    }

    private static void equal(List<String> parts, List<Object> params, String column, @Nullable String value) {
        if (value != null) {
            parts.add(column + " = ?");
            params.add(value);
        }
    }
}
