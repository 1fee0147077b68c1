package org.redress.api.appeals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of appeals, and what to send as `after` for the next one; null on the last. */
public record AppealsPage(List<AppealRow> items, @Nullable String next) {}
