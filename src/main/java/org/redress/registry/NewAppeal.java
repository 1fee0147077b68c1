package org.redress.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** What is registered: the record of rulebook section 4 as it is known at the door. */
public record NewAppeal(
        Kind kind,
        Channel channel,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        String text,
        Instant received,
        LocalDate registered,
        Applicant applicant,
        List<Reach> askBy,
        List<Reach> answerBy,
        String language,
        Extra extra,
        Terms terms) {

    /** What is registered under the plain rule of its kind and door. */
    public NewAppeal(
            Kind kind,
            Channel channel,
            @Nullable String territory,
            @Nullable String topic,
            @Nullable String subject,
            String text,
            Instant received,
            LocalDate registered,
            Applicant applicant,
            List<Reach> askBy,
            List<Reach> answerBy,
            String language,
            Extra extra) {
        this(
                kind,
                channel,
                territory,
                topic,
                subject,
                text,
                received,
                registered,
                applicant,
                askBy,
                answerBy,
                language,
                extra,
                Terms.PLAIN);
    }

    /** What gives its clocks another rule; a collective appeal is one by its record. */
    public Set<Condition> conditions() {
        Set<Condition> all = new TreeSet<>(terms.conditions());
        if (extra.collective()) {
            all.add(Condition.COLLECTIVE);
        }
        return all;
    }

    /**
     * What changes the terms of an appeal from the beginning.
     *
     * @param conditions what the door knows already, such as danger
     * @param senderDate the date of an authority's own letter
     * @param statedDate the date that an authority asks for (R8)
     * @param legalDays a legal term shorter than the rule's, in calendar days
     * @param legalClause where the shorter term stands
     */
    public record Terms(
            Set<Condition> conditions,
            @Nullable LocalDate senderDate,
            @Nullable LocalDate statedDate,
            @Nullable Integer legalDays,
            @Nullable String legalClause) {

        /** Nothing does. */
        public static final Terms PLAIN = new Terms(Set.of(), null, null, null, null);
    }

    /** What it is only: logs never hold a name, an address or a text. */
    @Override
    public String toString() {
        return "NewAppeal[" + kind + " by " + channel + "]";
    }

    /** The rarer facts of section 4; each may be absent. */
    public record Extra(
            @Nullable String form,
            boolean collective,
            @Nullable String representative,
            @Nullable String consumerClass,
            @Nullable String contract,
            @Nullable String supplyAddress,
            @Nullable String complainedOf,
            boolean urgent,
            @Nullable String connectionStart,
            @Nullable String connectionEnd,
            @Nullable String callerNumber,
            @Nullable String senderReference) {

        /** None of them. */
        public static final Extra NONE =
                new Extra(null, false, null, null, null, null, null, false, null, null, null, null);

        /** Nothing: logs never hold personal facts. */
        @Override
        public String toString() {
            return "Extra[…]";
        }
    }
}
