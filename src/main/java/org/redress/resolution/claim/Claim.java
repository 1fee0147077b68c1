package org.redress.resolution.claim;

import org.jspecify.annotations.Nullable;

/** What a claimant demands, how much of it is money, and what they have shown for it. */
public record Claim(
        String demand, @Nullable Money amount, @Nullable String documents) {

    /** What it is only: logs hold no text of an appeal. */
    @Override
    public String toString() {
        return "Claim[…]";
    }
}
