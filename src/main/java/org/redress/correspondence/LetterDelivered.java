package org.redress.correspondence;

import org.jspecify.annotations.Nullable;

/** A letter reached the way out: sent, posted, read out, or shown on the applicant's page. */
public record LetterDelivered(long letter, @Nullable String number, String kind) {}
