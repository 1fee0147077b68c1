package org.redress.correspondence.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter that leaves the house bears beside its words: its own number, the day of the appeal that it is about, the
 * version of the template (none: the built-in words), where in the text the signature begins, who signed as what, and the
 * letterhead of that day, line by line.
 */
public record Formal(
        String outgoing,
        @Nullable LocalDate about,
        @Nullable Long template,
        int signatureAt,
        @Nullable String signedBy,
        @Nullable String signedAs,
        String letterhead) {}
