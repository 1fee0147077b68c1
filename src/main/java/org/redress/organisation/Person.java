package org.redress.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the staff. */
public record Person(
        String login,
        String name,
        String email,
        @Nullable String phone,
        Set<Role> roles,
        String unit,
        String language,
        String title) {}
