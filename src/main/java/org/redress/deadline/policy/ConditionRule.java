package org.redress.deadline.policy;

/** What a condition does to an appeal's clocks: to which rule it leads, how, how the appeal ends by it, and where that stands. */
public record ConditionRule(String condition, String rule, Effect effect, String outcome, String clause) {

    /** What a condition does. */
    public enum Effect {
        /** Its rule takes the place of LEGAL, and SERVICE closes (rulebook 1.9). */
        REPLACES,
        /** It is a cause of the rule that holds, with a term of its own. */
        REFINES,
        /** Its rule's clock runs beside the others. */
        ADDS,
        /** No answer is owed: no LEGAL and no SERVICE runs. */
        ENDS,
        /** It changes no term. */
        NOTHING
    }
}
