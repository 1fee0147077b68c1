package org.redress.deadline.policy;

/** A row of table 2: how long a rule gives, counted from what, extended by how much, and where that is written. */
public record TermRule(
        String rule,
        String cause,
        String clock,
        int length,
        Unit unit,
        Event after,
        int extension,
        ExtensionCount extensionCount,
        String clause) {

    /** What the length counts. */
    public enum Unit {
        /** Every day. */
        CALENDAR,
        /** Working days. */
        WORKING,
        /** Days that the source leaves open (rulebook 1.4): the policy {@code days} decides. */
        POLICY,
        /** Wall-clock hours. */
        HOURS,
        /** Wall-clock minutes. */
        MINUTES;

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
        ROUTING
    }

    /** How an extension is added. */
    public enum ExtensionCount {
        /** There is none. */
        NONE,
        /** To the length. */
        ADDITIVE,
        /** As the policy {@code extension} says (rulebook 1.5). */
        POLICY
    }
}
