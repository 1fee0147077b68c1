package org.redress.deadline.policy;

/** A row of table 2: how long a rule gives (and by which policy, if one says so), counted from what, extended by how much. */
public record TermRule(
        String rule,
        String cause,
        String clock,
        int length,
        String lengthPolicy,
        Unit unit,
        Event after,
        int extension,
        ExtensionCount extensionCount,
        String clause) {

    /** The same rule with another length and clause. */
    public TermRule lasting(int days, String otherClause) {
        return new TermRule(
                rule, cause, clock, days, lengthPolicy, unit, after, extension, extensionCount, otherClause);
    }

    /** What the length counts. */
    public enum Unit {
        /** Every day. */
        CALENDAR,
        /** Working days. */
        WORKING,
        /** Days that the source leaves open (rulebook 1.4): the policy {@code days} decides. */
        POLICY,
        /** Calendar days whose number the registrar gives, with the clause. */
        GIVEN,
        /** Months: the same day of a later month, or the month's last. */
        MONTHS,
        /** Wall-clock hours. */
        HOURS,
        /** Wall-clock minutes. */
        MINUTES,
        /** The contact itself: the day on which it happens. */
        CONTACT,
        /** No length: the date that an authority stated. */
        STATED,
        /** No length: the time agreed with the client. */
        AGREED;

        /** Tells whether a term of this unit ends at a moment instead of at the end of a day. */
        public boolean isTimeOfDay() {
            return this == HOURS || this == MINUTES;
        }
    }

    /** What starts the term. */
    public enum Event {
        /** The appeal was received. */
        RECEIPT,
        /** It was registered. */
        REGISTRATION,
        /** A specialist received it. */
        ROUTING,
        /** The clock was opened, whenever that was. */
        OPENING
    }

    /** How an extension is added. */
    public enum ExtensionCount {
        /** There is none. */
        NONE,
        /** To the length. */
        ADDITIVE,
        /** To the length, up to so many days in all. */
        IN_ALL,
        /** As the policy {@code extension} says (rulebook 1.5). */
        POLICY
    }
}
