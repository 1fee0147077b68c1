package org.redress.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another body that things are forwarded to or complained to.
 *
 * @param operator whether it is another supplier or operator of electricity, whom a call may have been meant for (R23)
 * @param territories where it works (none: everywhere)
 * @param topics what is its matter by our own topics
 * @param keywords the words by which its matter is recognised
 */
public record Body(
        String code,
        Names names,
        String address,
        String email,
        String matter,
        String phone,
        boolean operator,
        List<String> territories,
        List<String> topics,
        List<String> keywords) {

    /** Whether it works in a territory; an unknown one rules nothing out. */
    public boolean worksIn(@Nullable String territory) {
        return territory == null || territories.isEmpty() || territories.contains(territory);
    }
}
