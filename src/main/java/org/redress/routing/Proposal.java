package org.redress.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit proposed for an appeal, and why: a message key with the codes that fill it, of the topic, the territory, and one more. */
public record Proposal(String unit, String reason, List<String> facts) {

    @Nullable
    String fact(int place) {
        return place < facts.size() ? facts.get(place) : null;
    }
}
