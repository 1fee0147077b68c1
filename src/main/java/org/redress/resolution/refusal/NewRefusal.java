package org.redress.resolution.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, with their reason.
 *
 * @param first the answered appeal that this one repeats
 * @param authority the body to which a sign of a crime goes (R12)
 * @param contactLegible false when nobody can be written to either (R11)
 */
public record NewRefusal(
        String ground,
        String reason,
        @Nullable String first,
        @Nullable String authority,
        boolean contactLegible) {

    /** As the form of the triage has it. */
    public static NewRefusal of(Map<String, String> values) {
        return new NewRefusal(
                values.getOrDefault("ground", ""),
                values.getOrDefault("reason", ""),
                values.get("first"),
                values.get("authority"),
                !"NO".equals(values.get("contact")));
    }
}
