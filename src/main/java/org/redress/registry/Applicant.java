package org.redress.registry;

import org.jspecify.annotations.Nullable;

/** Who appeals, and where they can be reached. */
public record Applicant(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String account) {

    /** Nothing: logs never hold a name or an address. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
