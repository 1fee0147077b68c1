package org.redress.correspondence;

import org.jspecify.annotations.Nullable;

/** A letter can never be delivered by the way chosen. */
public record LetterUndeliverable(long letter, @Nullable String number, String kind, String why) {}
