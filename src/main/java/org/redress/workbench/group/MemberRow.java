package org.redress.workbench.group;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a group as its page shows it, also one that has left. */
public record MemberRow(
        String number,
        String subject,
        String applicant,
        String state,
        @Nullable LocalDate due,
        @Nullable Instant answeredAt,
        boolean late,
        @Nullable String ownPart,
        @Nullable Instant leftAt,
        @Nullable String leftBy,
        @Nullable String leftWhy) {}
