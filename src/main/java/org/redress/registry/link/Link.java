package org.redress.registry.link;

import java.time.Instant;

/** One appeal belongs to another: `number` points to `other`, as a duplicate points to the first. */
public record Link(long id, String number, String other, LinkKind kind, Instant since, String madeBy) {

    /** The other end, seen from one of the two. */
    public String across(String from) {
        return from.equals(number) ? other : number;
    }
}
