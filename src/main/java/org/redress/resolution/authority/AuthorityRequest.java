package org.redress.resolution.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an authority asks for.
 *
 * @param reference the number of its own letter
 * @param sentOn the date of its letter
 * @param statedOn the date by which it asks for an answer; null for the rule's own term (R8)
 * @param asked the documents that it asks for
 * @param aboutNobody why no consumer's appeal stands behind it; null when one is linked
 */
public record AuthorityRequest(
        String authority,
        @Nullable String official,
        String reference,
        LocalDate sentOn,
        @Nullable LocalDate statedOn,
        String asked,
        @Nullable String aboutNobody) {

    /** What it is only: logs hold no names and no text of an appeal. */
    @Override
    public String toString() {
        return "AuthorityRequest[…]";
    }
}
