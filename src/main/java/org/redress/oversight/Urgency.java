package org.redress.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How pressing an answer-by date is: the one place where "overdue", "today" and "soon" are said in SQL. `sort_on`, by which
 * the lists are indexed, is the date itself but for the few rows that go before all others.
 */
public enum Urgency {
    /** The last day of the term is over. */
    OVERDUE("due_on < :today and sort_on < :today"),
    /** The term ends today. */
    TODAY("due_on = :today and sort_on in (:todayOn)"),

    /** The term ends within three working days after today (rulebook 6). */
    SOON("due_on > :today and due_on <= :soon and sort_on in (:soonOn)");

    private final String predicate;

    Urgency(String predicate) {
        this.predicate = predicate;
    }

    /** The predicate over a view with the columns `due_on` and `sort_on`; its parameters are those of {@link Horizon}. */
    public String predicate() {
        return "(" + predicate + ")";
    }

    /** The word that stands for it in a URL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The urgency that a word of a URL names, if it names one. */
    public static Optional<Urgency> of(@Nullable String code) {
        return Arrays.stream(values()).filter(u -> u.code().equals(code)).findFirst();
    }
}
