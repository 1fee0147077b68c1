package org.redress.person;

import org.jspecify.annotations.Nullable;

/** What has been typed of an applicant so far. */
public record Typed(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String callerNumber,
        @Nullable String address,
        @Nullable String account) {

    /** Nothing: logs never hold a name or an address. */
    @Override
    public String toString() {
        return "Typed[…]";
    }
}
