package org.redress.registry;

import org.jspecify.annotations.Nullable;

/** Who appeals, and where they can be reached. */
public record Applicant(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String account) {}
