package org.redress.organisation;

import org.jspecify.annotations.Nullable;

/** A line of work: metering, bills, quality. */
public record Function(String code, Names names, @Nullable String head) {}
