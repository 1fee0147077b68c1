package org.redress.resolution.claim;

import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;

/** What was decided on a claim, how much of it is money, and why. */
public record Decision(Outcome outcome, @Nullable Money amount, String reason, String decidedBy) {

    /** How a claim ends. */
    public enum Outcome {
        GRANTED(Letters.Kind.CLAIM_GRANTED),
        PARTLY(Letters.Kind.CLAIM_PARTLY),
        REFUSED(Letters.Kind.CLAIM_REFUSED);

        private final Letters.Kind letter;

        Outcome(Letters.Kind letter) {
            this.letter = letter;
        }

        /** The letter that brings it to the claimant. */
        public Letters.Kind letter() {
            return letter;
        }
    }

    /** What it is only: logs hold no text of an appeal. */
    @Override
    public String toString() {
        return "Decision[" + outcome + "]";
    }
}
