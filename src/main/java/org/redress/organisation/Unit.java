package org.redress.organisation;

import org.jspecify.annotations.Nullable;

/** A department; a functional one stands in a cell territory × function and has a lead. */
public record Unit(
        String code,
        Names names,
        String kind,
        @Nullable String territory,
        @Nullable String function,
        @Nullable String lead) {}
