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
        String title) {

    /** Whether the person is employed for something. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The login only: logs never hold a name or an address. */
    @Override
    public String toString() {
        return "Person[" + login + "]";
    }
}
