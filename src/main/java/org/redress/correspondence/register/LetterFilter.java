package org.redress.correspondence.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which letters of the register are asked for; absent parts do not narrow. */
public record LetterFilter(
        @Nullable LetterState state,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String recipientLogin,
        @Nullable Boolean notices,
        long before) {

    /** The newest of all letters to applicants and bodies. */
    public static final LetterFilter LETTERS = new LetterFilter(null, null, null, null, false, Long.MAX_VALUE);

    /** The notices to one person, newest first, older than one of them. */
    public static LetterFilter noticesOf(String login, long before) {
        return new LetterFilter(null, null, null, login, true, before);
    }

    /** Every letter about an appeal, without the notices to the staff. */
    public static LetterFilter about(String number) {
        return new LetterFilter(null, null, number, null, false, Long.MAX_VALUE);
    }

    String where(List<Object> params) {
        List<String> parts = new ArrayList<>(List.of("id < ?"));
        params.add(before);
        if (state != null) {
            parts.add("state = ?");
            params.add(state.name());
        }
        if (kind != null) {
            parts.add("kind = ?");
            params.add(kind);
        }
        if (number != null) {
            parts.add("number = ?");
            params.add(number);
        }
        if (recipientLogin != null) {
            parts.add("recipient_login = ?");
            params.add(recipientLogin);
        }
        if (notices != null) {
            parts.add(notices ? "recipient_login is not null" : "recipient_login is null");
        }
        return String.join(" and ", parts);
    }
}
