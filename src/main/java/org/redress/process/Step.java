package org.redress.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a process stands while one of its service tasks runs: its key and its few decisions. */
public interface Step {

    /** The business key of the instance, such as {@code R-2026-000123/1}. */
    String businessKey();

    /** The number that the key begins with. */
    default String number() {
        return TaskInHand.number(businessKey());
    }

    /** The text held by the variable; null when it is not set. */
    @Nullable
    String text(String variable);

    /** The instant held by the variable; null when it is not set. */
    @Nullable
    Instant instant(String variable);

    /** Whether the variable is set to true. */
    boolean flag(String variable);

    /**
     * Sets a decision: a Boolean, Integer, Long, Instant or a short String such as an id.
     *
     * @throws IllegalArgumentException for anything else, and for texts over 200 characters: what people wrote belongs
     *     in the aggregates
     */
    void set(String variable, Object value);
}
