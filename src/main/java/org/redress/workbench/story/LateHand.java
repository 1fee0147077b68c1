package org.redress.workbench.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock that went late: which, when, in whose hands the appeal was then (nobody's: none), and who stood in for them. */
public record LateHand(
        String number,
        String clock,
        String rule,
        Instant at,
        List<String> people,
        @Nullable String acting) {}
