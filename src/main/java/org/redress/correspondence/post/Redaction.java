package org.redress.correspondence.post;

import org.jspecify.annotations.Nullable;

/** Takes what is personal out of what a mail server says, before anybody reads or logs it. */
final class Redaction {

    private Redaction() {}

    static String withoutAddresses(@Nullable String said) {
        if (said == null) {
            return "";
        }
        String line = said.replaceAll("\\S+@\\S+", "…")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return line.length() <= 300 ? line : line.substring(0, 300);
    }
}
