package org.redress.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockOrder;
import org.redress.deadline.Condition;
import org.redress.deadline.Stated;
import org.redress.shared.Kind;

/** What the clocks of an appeal hang on: its kind, its conditions, and the dates that people set themselves (rulebook 2). */
public abstract class AppealTerms extends AppealRecord {

    int round;

    @Nullable
    Kind filedKind;

    String conditions;

    @Nullable
    LocalDate senderDate;

    @Nullable
    LocalDate statedDate;

    @Nullable
    LocalDateTime agreedFor;

    @Nullable
    Integer legalDays;

    @Nullable
    String legalClause;

    @Nullable
    OffsetDateTime reopenedAt;

    @Nullable
    LocalDate reopenedOn;

    @SuppressWarnings("UnusedVariable") // kept by the store for who asks why
    @Nullable
    String reopenedWhy;

    @SuppressWarnings("NullAway") // the store fills the fields
    AppealTerms() {}

    AppealTerms(String number, String token, NewAppeal filed, String registrar) {
        super(number, token, filed, registrar);
        this.round = 1;
        this.conditions = joined(filed.conditions());
        this.senderDate = filed.terms().senderDate();
        this.statedDate = filed.terms().statedDate();
        this.legalDays = filed.terms().legalDays();
        this.legalClause = filed.terms().legalClause();
    }

    /** Which time it is worked on: 1, and one more for every reopening. */
    public int round() {
        return round;
    }

    /** The date by which an authority asks for an answer (R8). */
    public @Nullable LocalDate statedDate() {
        return statedDate;
    }

    /** An authority's letter says of itself when it was written, and perhaps by when it asks for an answer (R8). */
    public void requested(LocalDate written, @Nullable LocalDate statedFor) {
        senderDate = written;
        if (statedFor != null) {
            statedDate = statedFor;
        }
    }

    /** What it was filed as; its kind now may be another. */
    public Kind filedKind() {
        return filedKind == null ? kind() : filedKind;
    }

    /** What is known of it that gives its clocks another rule. */
    public Set<Condition> conditions() {
        return conditions.isEmpty()
                ? Set.of()
                : Arrays.stream(conditions.split(",", -1))
                        .map(Condition::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The date of the sender's own letter. */
    public @Nullable LocalDate senderDate() {
        return senderDate;
    }

    /** The dates that an authority, the client or the law set for this very appeal. */
    public Stated stated() {
        return new Stated(statedDate, agreedFor, legalDays, legalClause);
    }

    /** The time agreed with the client (R5), in the organisation's zone; midnight means the whole day. */
    public void agreedFor(LocalDateTime time) {
        agreedFor = time;
    }

    /** A legal term shorter than the rule's, with its clause. */
    public void shortened(int days, String clause) {
        legalDays = days;
        legalClause = clause;
    }

    /** What its clocks are asked by. */
    public ClockOrder clockOrder() {
        return clockOrder(kind(), conditions());
    }

    /** What its clocks would be asked by, were it of another kind or under other conditions. */
    public ClockOrder clockOrder(Kind other, Set<Condition> others) {
        Instant began = reopenedAt == null ? received() : reopenedAt.toInstant();
        LocalDate registered = reopenedOn == null ? registered() : reopenedOn;
        return new ClockOrder(
                number(), round, other, channel(), began, registered, null, withoutDanger(others), stated());
    }

    /** Danger has its own clock, from the moment when it became known. */
    private static Set<Condition> withoutDanger(Set<Condition> all) {
        Set<Condition> others = new TreeSet<>(all);
        others.remove(Condition.DANGER);
        return others;
    }

    static String joined(Set<Condition> conditions) {
        return new TreeSet<>(conditions).stream().map(Condition::name).collect(Collectors.joining(","));
    }
}
