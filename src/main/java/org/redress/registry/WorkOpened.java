package org.redress.registry;

import org.jspecify.annotations.Nullable;
import org.redress.organisation.Role;

/** Somebody has something to do: a task of a role, in a unit when it is known, for a person when one is chosen. */
public record WorkOpened(
        String taskId,
        String task,
        String number,
        Role role,
        @Nullable String unit,
        @Nullable String assignee) {}
