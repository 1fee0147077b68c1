package org.redress.deadline.term;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about one clock beside its rule; it stays with the clock from term to term.
 *
 * @param stated the date that an authority asks for (R8)
 * @param agreed the time agreed with the client (R5); midnight means the whole day
 * @param legalDays a legal term shorter than the rule's, and in {@code legalClause} where it stands
 * @param extensions who added how many days
 * @param replaced the rule that this one took the place of
 * @param again the day from which a clock counts that began once more (R24)
 */
public record Particulars(
        @Nullable LocalDate stated,
        @Nullable LocalDateTime agreed,
        @Nullable Integer legalDays,
        @Nullable String legalClause,
        List<Extended> extensions,
        @Nullable Replaced replaced,
        @Nullable LocalDate again) {

    /** Nothing was decided. */
    public static final Particulars NONE = new Particulars(null, null, null, null, List.of(), null, null);

    /** Days added: who approved them, when, and when the applicant was told; null while they were not. */
    public record Extended(
            int days,
            String approvedBy,
            LocalDate on,
            @Nullable LocalDate toldOn) {}

    /** The rule that another one took the place of, and when. */
    public record Replaced(String rule, LocalDate on) {}

    /** The dates that people set when an appeal is taken in. */
    public static Particulars of(
            @Nullable LocalDate stated,
            @Nullable LocalDateTime agreed,
            @Nullable Integer legalDays,
            @Nullable String legalClause) {
        return new Particulars(stated, agreed, legalDays, legalClause, List.of(), null, null);
    }

    /** The same with the date of an authority. */
    public Particulars stated(LocalDate date) {
        return new Particulars(date, agreed, legalDays, legalClause, extensions, replaced, again);
    }

    /** The same with the time agreed with the client. */
    public Particulars agreed(LocalDateTime time) {
        return new Particulars(stated, time, legalDays, legalClause, extensions, replaced, again);
    }

    /** The same with a shorter legal term. */
    public Particulars shorter(int days, String clause) {
        return new Particulars(stated, agreed, days, clause, extensions, replaced, again);
    }

    /** The same with one more extension, of which the applicant is not told yet. */
    public Particulars extended(int days, String approver, LocalDate on) {
        List<Extended> all = new ArrayList<>(extensions);
        all.add(new Extended(days, approver, on, null));
        return new Particulars(stated, agreed, legalDays, legalClause, List.copyOf(all), replaced, again);
    }

    /** The same, the applicant having been told of every extension. */
    public Particulars told(LocalDate on) {
        List<Extended> told = extensions.stream()
                .map(one -> one.toldOn() != null ? one : new Extended(one.days(), one.approvedBy(), one.on(), on))
                .toList();
        return new Particulars(stated, agreed, legalDays, legalClause, told, replaced, again);
    }

    /** What is left when another rule takes the place of this one: only that it did. */
    public Particulars replacing(String rule, LocalDate on) {
        return new Particulars(null, null, null, null, List.of(), new Replaced(rule, on), null);
    }

    /** The same, counted once more from a day. */
    public Particulars again(LocalDate from) {
        return new Particulars(stated, agreed, legalDays, legalClause, extensions, replaced, from);
    }
}
